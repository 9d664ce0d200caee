package uk.s2s.benchmarks.people;

import java.util.random.RandomGenerator;

/** The same person, described again, by somebody else or some years later. */
public final class Retelling {

    private Retelling() {}

    /** One thing that may go wrong. */
    interface Change {
        Learner of(Learner person, RandomGenerator random);
    }

    /** Each {@link Mishap} by itself, so that some descriptions have several and most have one or none that matters. */
    public static Learner of(Learner person, RandomGenerator random) {
        Learner told = person;
        for (Mishap mishap : Mishap.values()) {
            told = mishap.to(told, random);
        }
        return told;
    }
}
