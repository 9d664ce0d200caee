package uk.s2s.service.lostpupils.search;

import java.util.List;
import java.util.UUID;
import uk.s2s.service.lostpupils.GivenReason;

/**
 * A search that somebody made.
 *
 * @param found how many fitted; {@link #TOO_MANY} where so many did that none was looked at
 * @param hits numbers of those who were shown, the likeliest first
 * @param whys why each was
 */
public record PastSearch(UUID id, GivenReason reason, int found, List<Integer> hits, List<String> whys) {

    static final int TOO_MANY = -1;
}
