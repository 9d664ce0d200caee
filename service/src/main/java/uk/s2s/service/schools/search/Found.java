package uk.s2s.service.schools.search;

import java.util.List;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.schools.Organisation;

/**
 * One page of what was found.
 *
 * @param total schools on all pages, counted up to {@link SchoolSearch#COUNTED}
 * @param page from 1
 * @param authorities local authorities that are meant, on the first page only
 * @param corrections misspelt words, each with what was looked for instead
 * @param partial whether no school has all of the words and these have all but one
 */
public record Found(
        List<FoundSchool> schools,
        int total,
        int page,
        List<Organisation> authorities,
        List<Correction> corrections,
        boolean partial) {

    /** @param words the nearest ones that the directory has */
    public record Correction(String typed, List<String> words) {}

    /** The page asked for; there may be none so far on. */
    public Paging paging() {
        return Paging.of(page, total);
    }

    public boolean isEmpty() {
        return schools.isEmpty() && authorities.isEmpty();
    }
}
