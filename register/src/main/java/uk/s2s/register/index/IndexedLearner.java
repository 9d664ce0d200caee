package uk.s2s.register.index;

import java.util.List;
import uk.s2s.register.matching.Profile;

/**
 * A learner as the register's index is told of one who is new or has changed.
 *
 * @param id less than two thousand million
 * @param master the one that this learner was merged into; else the learner's own id
 * @param profiles one for the present names, more with former ones; none for whoever is not to be found any more
 */
public record IndexedLearner(long id, long master, List<Profile> profiles) {

    @Override
    public String toString() {
        return "a learner of the index";
    }
}
