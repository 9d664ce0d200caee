package uk.s2s.register.index;

import uk.s2s.register.matching.Keys;
import uk.s2s.register.matching.Profile;

/** Somebody who is being registered and is not in the index yet. */
public record PendingLearner(long id, Profile profile, long[] keys) {

    public static PendingLearner of(long id, Profile profile) {
        return new PendingLearner(id, profile, Keys.forRegister(profile));
    }

    boolean sharesOneOf(long[] others) {
        for (long key : keys) {
            for (long other : others) {
                if (key == other) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "a pending learner";
    }
}
