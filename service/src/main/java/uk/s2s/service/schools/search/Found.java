package uk.s2s.service.schools.search;

import java.util.List;
import uk.s2s.service.schools.Organisation;

/**
 * One page of what was found.
 *
 * @param total schools on all pages
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

    static final int PAGE_SIZE = 20;

    /** @param words the nearest ones that the directory has */
    public record Correction(String typed, List<String> words) {}

    public int pages() {
        return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int from() {
        return (page - 1) * PAGE_SIZE + 1;
    }

    public int to() {
        return Math.min(page * PAGE_SIZE, total);
    }

    public boolean isEmpty() {
        return schools.isEmpty() && authorities.isEmpty();
    }
}
