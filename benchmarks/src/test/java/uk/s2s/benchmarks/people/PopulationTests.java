package uk.s2s.benchmarks.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PopulationTests {

    private static final int SIZE = 20_000;
    private static final List<Learner> LEARNERS =
            new Population(7).learners(SIZE).toList();

    @Test
    void sameSeedGivesTheSamePeopleAndAnotherOneOthers() {
        assertThat(new Population(7).learners(500)).isEqualTo(LEARNERS.subList(0, 500));
        assertThat(new Population(8).learners(500)).isNotEqualTo(LEARNERS.subList(0, 500));
    }

    @Test
    void anyHouseholdCanBeMadeAlone() {
        Learner late = LEARNERS.get(SIZE - 1);
        assertThat(new Population(7).household(late.id() / Population.MOST_CHILDREN))
                .contains(late);
    }

    @Test
    void nobodyComesTwice() {
        assertThat(LEARNERS.stream().map(Learner::id).distinct()).hasSize(SIZE);
    }

    @Test
    void frequentNamesAreAsFrequentAsInBritain() {
        assertThat(share(learner -> learner.family().equals("Smith"))).isCloseTo(0.013, within(0.005));
        assertThat(share(learner -> learner.family().equals("Khan"))).isCloseTo(0.009, within(0.004));
        assertThat(share(learner -> learner.gender().equals("F"))).isCloseTo(0.487, within(0.02));
        assertThat(share(learner -> learner.family().contains("-"))).isCloseTo(0.035, within(0.02));
    }

    @Test
    void namesFollowFashion() {
        assertThat(share(learner ->
                        learner.given().equals("Jessica") && learner.born().getYear() < 2003))
                .isGreaterThan(2
                        * share(learner -> learner.given().equals("Jessica")
                                && learner.born().getYear() > 2012));
    }

    @Test
    void aQuarterOrMoreHasABrotherOrSisterAndSomeATwin() {
        Map<Long, Integer> homes = new HashMap<>();
        Map<String, Integer> births = new HashMap<>();
        for (Learner learner : LEARNERS) {
            homes.merge(learner.id() / Population.MOST_CHILDREN, 1, Integer::sum);
            births.merge(birth(learner), 1, Integer::sum);
        }
        assertThat(share(learner -> homes.getOrDefault(learner.id() / Population.MOST_CHILDREN, 0) > 1))
                .isBetween(0.5, 0.9);
        assertThat(share(learner -> births.getOrDefault(birth(learner), 0) > 1)).isCloseTo(0.031, within(0.01));
    }

    private static String birth(Learner learner) {
        return learner.id() / Population.MOST_CHILDREN + " " + learner.born();
    }

    @Test
    void twinsShareHomeFamilyNameAndDateButNotTheGivenName() {
        Population population = new Population(7);
        for (Learner learner : LEARNERS.subList(0, 1000)) {
            Learner twin = population.twinOf(learner, 1_000_000, Draw.of(7, learner.id()));
            assertThat(twin.born()).isEqualTo(learner.born());
            assertThat(twin.home()).isEqualTo(learner.home());
            assertThat(twin.family().substring(0, 2)).isEqualTo(learner.family().substring(0, 2));
            assertThat(twin.given()).isNotEqualTo(learner.given());
        }
    }

    @Test
    void somePostcodesAreSharedByManyAndTheFirstOfJanuaryIsTooFrequent() {
        Map<String, Set<Long>> homes = new HashMap<>();
        LEARNERS.forEach(learner -> homes.computeIfAbsent(learner.home().postcode(), any -> new HashSet<>())
                .add(learner.id() / Population.MOST_CHILDREN));
        assertThat(homes.values()).anyMatch(living -> living.size() > 10);
        assertThat(share(learner -> learner.born().getDayOfYear() == 1)).isCloseTo(0.0067, within(0.003));
    }

    private static double share(Predicate<Learner> of) {
        return (double) LEARNERS.stream().filter(of).count() / SIZE;
    }
}
