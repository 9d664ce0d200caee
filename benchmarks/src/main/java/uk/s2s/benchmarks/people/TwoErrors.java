package uk.s2s.benchmarks.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** A person as somebody describes them who is wrong about exactly two things: of given name, family name, date and postcode. */
public final class TwoErrors {

    /** What is mistaken, misheard or left out; each list is of one field. */
    private static final List<List<Mishap>> SLIPS = List.of(
            List.of(Mishap.OTHER_FORM_OF_GIVEN_NAME, Mishap.GIVEN_NAME_MISTYPED, Mishap.GIVEN_NAME_BY_EAR),
            List.of(Mishap.FAMILY_NAME_MISTYPED, Mishap.FAMILY_NAME_BY_EAR, Mishap.PART_OF_DOUBLE_NAME_LEFT_OUT),
            List.of(Mishap.DAY_AND_MONTH_SWAPPED, Mishap.DATE_SLIPPED),
            List.of(Mishap.POSTCODE_MISTYPED));

    /** What has changed meanwhile, which leaves nothing of the field. */
    private static final List<List<Mishap>> CHANGES =
            List.of(List.of(), List.of(Mishap.FAMILY_NAME_CHANGED), List.of(), List.of(Mishap.MOVED_HOUSE));

    private TwoErrors() {}

    public static Learner slips(Learner person, RandomGenerator random) {
        return of(person, false, random);
    }

    /** The same, but that a family name or a home may be another one altogether, as often as not where that field is wrong. */
    public static Learner slipsOrChanges(Learner person, RandomGenerator random) {
        return of(person, true, random);
    }

    private static Learner of(Learner person, boolean changes, RandomGenerator random) {
        List<Integer> fields = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(fields, new Random(random.nextLong()));
        Learner told = person;
        int wrong = 0;
        for (int at = 0; at < fields.size() && wrong < 2; at++) {
            Learner next = wrongIn(fields.get(at), told, changes, random);
            wrong += next.equals(told) ? 0 : 1;
            told = next;
        }
        return told;
    }

    private static Learner wrongIn(int field, Learner person, boolean changes, RandomGenerator random) {
        boolean change = changes && !CHANGES.get(field).isEmpty() && random.nextBoolean();
        List<Mishap> mishaps = new ArrayList<>((change ? CHANGES : SLIPS).get(field));
        Collections.shuffle(mishaps, new Random(random.nextLong()));
        return mishaps.stream()
                .map(mishap -> mishap.surely(person, random))
                .filter(told -> !told.equals(person))
                .findFirst()
                .orElse(person);
    }
}
