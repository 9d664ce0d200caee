package uk.s2s.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.MatchCandidate;
import uk.s2s.register.matching.Person;
import uk.s2s.register.matching.Profile;

class QualityTests {

    private static final Profile ANYBODY = Profile.of(new Person("", "", "", "", "", "", "", ""));
    private static final Comparison LEVELS = Comparison.of(ANYBODY, ANYBODY);

    private static final Quality QUALITY = new Quality(List.of(
            answer(1, 1, 0.99, true),
            answer(2, 3, 0.98, true),
            answer(4, 4, 0.97, false),
            answer(5, 5, 0.30, false),
            answer(-1, 6, 0.60, false),
            new Answer(-1, List.of(), false)));

    private static Answer answer(int right, int found, double probability, boolean linked) {
        return new Answer(right, List.of(new MatchCandidate(found, probability, LEVELS)), linked);
    }

    @Test
    void countsWhatIsProbableEnough() {
        assertThat(QUALITY.precision()).isEqualTo(0.5);
        assertThat(QUALITY.recall()).isEqualTo(0.5);
        assertThat(QUALITY.f1()).isEqualTo(0.5);
    }

    @Test
    void recallAtAPrecisionIsTheMostThatAnyThresholdGives() {
        assertThat(QUALITY.recallAtPrecision(1)).isEqualTo(0.25);
        assertThat(QUALITY.recallAtPrecision(0.6)).isEqualTo(0.75);
    }

    @Test
    void wrongLinksAndOffersAreCounted() {
        assertThat(QUALITY.wronglyLinked()).isEqualTo(1);
        assertThat(QUALITY.offered()).isCloseTo(0.75, within(1e-9));
        assertThat(QUALITY.silent()).isEqualTo(0.5);
    }
}
