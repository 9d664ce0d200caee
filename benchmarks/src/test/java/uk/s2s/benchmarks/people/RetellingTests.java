package uk.s2s.benchmarks.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetellingTests {

    private static final int SIZE = 20_000;
    private static final List<Learner> LEARNERS =
            new Population(3).learners(SIZE).toList();
    private static final List<Learner> AGAIN = retold();

    private static List<Learner> retold() {
        List<Learner> again = new ArrayList<>();
        LEARNERS.forEach(learner -> again.add(Retelling.of(learner, Draw.of(3, learner.id()))));
        return again;
    }

    @Test
    void staysTheSamePerson() {
        assertThat(share((learner, again) -> learner.id() == again.id())).isEqualTo(1);
    }

    @Test
    void mostIsRightAndSomeIsWrong() {
        assertThat(share((learner, again) -> !learner.born().equals(again.born())))
                .isCloseTo(0.015, within(0.004));
        assertThat(share((learner, again) ->
                        !learner.home().town().equals(again.home().town())))
                .isCloseTo(0.11, within(0.02));
        assertThat(share((learner, again) -> again.home().postcode().isEmpty())).isCloseTo(0.025, within(0.005));
        assertThat(share((learner, again) -> again.gender().isEmpty())).isCloseTo(0.02, within(0.005));
        assertThat(share((learner, again) -> !again.former().isEmpty())).isCloseTo(0.012, within(0.004));
        assertThat(share((learner, again) -> learner.given().equals(again.family())))
                .isCloseTo(0.006, within(0.003));
        assertThat(share((learner, again) -> !learner.given().equals(again.given())))
                .isBetween(0.07, 0.16);
    }

    @ParameterizedTest
    @EnumSource(Mishap.class)
    void eachMishapHappensToSomebody(Mishap mishap) {
        assertThat(LEARNERS)
                .anySatisfy(learner ->
                        assertThat(mishap.to(learner, Draw.of(5, learner.id()))).isNotEqualTo(learner));
    }

    private static double share(BiPredicate<Learner, Learner> of) {
        int found = 0;
        for (int at = 0; at < SIZE; at++) {
            found += of.test(LEARNERS.get(at), AGAIN.get(at)) ? 1 : 0;
        }
        return (double) found / SIZE;
    }
}
