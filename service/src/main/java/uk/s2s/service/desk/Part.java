package uk.s2s.service.desk;

import java.util.List;
import uk.s2s.service.pages.Paging;

/** One page of a list that is at hand as a whole. */
final class Part {

    private Part() {}

    static <T> List<T> of(List<T> all, Paging paging) {
        return all.subList(Math.min(paging.offset(), all.size()), Math.min(paging.offset() + Paging.SIZE, all.size()));
    }
}
