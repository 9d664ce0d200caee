package uk.s2s.benchmarks.people;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * As many searches as there are learners: for every other learner a second description, and for the one after them somebody
 * who is not there: a twin, brother, sister or namesake of theirs, or a stranger, each described with what goes wrong too.
 */
public final class Searches {

    private static final double TWINS = 0.05;
    private static final double SIBLINGS = 0.20;
    private static final double NAMESAKES = 0.15;

    private final Population population;
    private final long seed;
    private final List<Learner> learners;

    public Searches(Population population, long seed, long size) {
        this.population = population;
        this.seed = seed;
        learners = population.learners(size).toList();
    }

    public Stream<Learner> all() {
        return IntStream.range(0, learners.size()).mapToObj(at -> {
            RandomGenerator random = Draw.of(seed, -1L - at);
            Learner learner = learners.get(at);
            return Retelling.of(at % 2 == 0 ? learner : absent(learner, at, random), random);
        });
    }

    /** @return somebody whose number nobody in the register has */
    private Learner absent(Learner near, int at, RandomGenerator random) {
        long household = learners.size() + (long) at;
        long id = household * Population.MOST_CHILDREN;
        double kind = random.nextDouble();
        if (kind < TWINS) {
            return population.twinOf(near, id, random);
        }
        if (kind < TWINS + SIBLINGS) {
            return population.siblingOf(near, id, random);
        }
        return kind < TWINS + SIBLINGS + NAMESAKES
                ? population.namesakeOf(near, id, random)
                : population.household(household).get(0).withId(id);
    }
}
