package uk.s2s.service.lostpupils.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.s2s.service.lostpupils.GivenReason;

/**
 * A search that somebody made.
 *
 * @param found how many fitted, more than were shown perhaps
 * @param crowded whether so many share some of what was said that they were not all looked at
 * @param hits numbers of those who were shown, the likeliest first
 * @param whys why each was
 */
public record PastSearch(
        UUID id, GivenReason reason, int found, boolean crowded, List<Integer> hits, List<String> whys, Instant at) {

    PastSearch because(GivenReason given) {
        return new PastSearch(id, given, found, crowded, hits, whys, at);
    }
}
