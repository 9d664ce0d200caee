package uk.s2s.register.index;

import java.util.EnumSet;
import java.util.Set;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Keys;
import uk.s2s.register.matching.Level;
import uk.s2s.register.matching.Profile;

/** Somebody who is being registered with others and is not in the index yet. */
public record PendingLearner(long id, Profile profile, long[] keys) {

    private static final Set<Level> SAME_GIVEN_NAME =
            EnumSet.of(Level.EXACT, Level.VARIANT, Level.SWAPPED, Level.CLOSE, Level.INITIAL);

    private static final Set<Level> SAME_MIDDLE_NAME =
            EnumSet.of(Level.EXACT, Level.VARIANT, Level.INITIAL, Level.MISSING);

    public static PendingLearner of(long id, Profile profile) {
        return new PendingLearner(id, profile, Keys.forRegister(profile));
    }

    /**
     * Whether the two may be one who was named twice. Whoever sends two records that differ in the given name by more than a slip
     * or a form of it, or in the second given name, says that these are two: twins, mostly.
     */
    boolean mayBe(Profile other, long[] keysOfOther) {
        return sharesOneOf(keysOfOther) && isOneName(Comparison.of(profile, other));
    }

    private static boolean isOneName(Comparison levels) {
        return SAME_GIVEN_NAME.contains(levels.level(Field.GIVEN))
                && SAME_MIDDLE_NAME.contains(levels.level(Field.MIDDLE));
    }

    private boolean sharesOneOf(long[] others) {
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
