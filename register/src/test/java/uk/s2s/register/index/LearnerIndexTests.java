package uk.s2s.register.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.s2s.register.matching.MatchOutcome;
import uk.s2s.register.matching.Person;
import uk.s2s.register.matching.Profile;

class LearnerIndexTests {

    private final LearnerIndex index = new LearnerIndex();

    @Test
    void answersByTheNameThatFitsBest() {
        index.apply(List.of(
                new IndexedLearner(1, 1, List.of(sara("Quorn"))), new IndexedLearner(2, 1, List.of(sara("Quorne")))));
        assertThat(found("Quorne")).isEqualTo(2);
        assertThat(found("Quorn")).isEqualTo(1);
    }

    @Test
    void forgetsAllWhenItCannotTakeSomebody() {
        index.apply(List.of(new IndexedLearner(1, 1, List.of(sara("Quorn")))));
        var some = List.of(
                new IndexedLearner(2, 2, List.of(sara("Tamsett"))), new IndexedLearner(-9, -9, List.of(sara("Quill"))));
        assertThatThrownBy(() -> index.apply(some)).isInstanceOf(RuntimeException.class);
        assertThat(index.size()).isZero();
        assertThat(index.search(sara("Quorn"), List.of())).isInstanceOf(MatchOutcome.None.class);
        index.apply(List.of(new IndexedLearner(1, 1, List.of(sara("Quorn")))));
        assertThat(found("Quorn")).isEqualTo(1);
    }

    private long found(String family) {
        MatchOutcome outcome = index.search(sara(family), List.of());
        assertThat(outcome).isInstanceOf(MatchOutcome.Exact.class);
        return ((MatchOutcome.Exact) outcome).candidate().learner();
    }

    private static Profile sara(String family) {
        return Profile.of(new Person("Sara", family, "", "2010-04-17", "f", "CV4 9EE", "12 Larch Close", "Coventry"));
    }
}
