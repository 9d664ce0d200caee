package uk.s2s.benchmarks.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Invented learners, household by household: the same seed gives the same people, and any household can be made without those
 * before it. Children born from 1995 to 2014 and their brothers and sisters.
 */
public final class Population {

    /** More children than any household has, so that numbers of learners do not meet. */
    public static final int MOST_CHILDREN = 16;

    private static final double NAMESAKES = 0.02;
    private static final double NAMESAKES_BORN_THE_SAME_DAY = 0.05;
    private static final double NAMESAKES_BORN_THE_SAME_YEAR = 0.30;

    private final long seed;

    public Population(long seed) {
        this.seed = seed;
    }

    /** So many, a household's children one after the other. */
    public Stream<Learner> learners(long size) {
        return LongStream.iterate(0, number -> number + 1)
                .boxed()
                .flatMap(number -> household(number).stream())
                .limit(size);
    }

    /** The children of one household; some have the names of somebody else's child. */
    public List<Learner> household(long number) {
        RandomGenerator random = Draw.of(seed, number);
        List<Learner> children = new Household(number, random).children();
        if (number == 0 || !Draw.happens(NAMESAKES * 2, random)) {
            return children;
        }
        long other = random.nextLong(number);
        Learner named = new Household(other, Draw.of(seed, other)).children().get(0);
        List<Learner> changed = new ArrayList<>(children);
        Learner namesake = namesake(named, children.get(0), random);
        if (children.stream().anyMatch(child -> Siblings.areOneName(child.given(), namesake.given()))) {
            return children;
        }
        changed.set(0, namesake);
        return changed;
    }

    /** Somebody else of the same name, who lives elsewhere. */
    public Learner namesakeOf(Learner learner, long id, RandomGenerator random) {
        Learner other = household(id / MOST_CHILDREN).get(0);
        return namesake(learner, other.withId(id), random);
    }

    private static Learner namesake(Learner of, Learner other, RandomGenerator random) {
        LocalDate born = Draw.happens(NAMESAKES_BORN_THE_SAME_DAY, random)
                ? of.born()
                : Draw.happens(NAMESAKES_BORN_THE_SAME_YEAR, random)
                        ? Household.day(of.born().getYear(), random)
                        : other.born();
        return other.named(of.given(), other.middle())
                .ofFamily(of.family(), "")
                .ofGender(of.gender())
                .bornOn(born);
    }

    /** A twin whom nobody has counted yet. */
    public Learner twinOf(Learner learner, long id, RandomGenerator random) {
        return Household.brotherOrSister(learner, family(learner), id, learner.born(), random);
    }

    /** A younger or older one. */
    public Learner siblingOf(Learner learner, long id, RandomGenerator random) {
        int years = 1 + random.nextInt(5);
        int year = learner.born().getYear() + (random.nextBoolean() ? years : -years);
        return Household.brotherOrSister(learner, family(learner), id, Household.day(year, random), random);
    }

    /** All children who are there already. */
    private List<Learner> family(Learner learner) {
        return household(learner.id() / MOST_CHILDREN);
    }
}
