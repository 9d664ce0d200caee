package uk.s2s.register.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RivalsTests {

    private static final Profile ANYBODY = Profile.of(People.amara().person());
    private static final Link BETTER = link(1, 1, 0.99);
    private static final Link WORSE = link(1, 2, 0.90);

    @Test
    void theBetterOfTwoLinksStays() {
        Rivals rivals = new Rivals(List.of(BETTER, WORSE), (one, other) -> false, (one, other) -> false);
        assertThat(rivals.outdo(WORSE)).isTrue();
        assertThat(rivals.outdo(BETTER)).isFalse();
    }

    @Test
    void bothStayIfTheOtherListHasThePersonTwice() {
        Rivals rivals = new Rivals(List.of(BETTER, WORSE), (one, other) -> false, (one, other) -> true);
        assertThat(rivals.outdo(WORSE)).isFalse();
    }

    @Test
    void othersAreNoRivals() {
        Rivals rivals = new Rivals(List.of(BETTER, link(2, 2, 0.5)), (one, other) -> false, (one, other) -> false);
        assertThat(rivals.outdo(link(2, 2, 0.5))).isFalse();
    }

    private static Link link(int left, int right, double probability) {
        return new Link(left, right, probability, Comparison.of(ANYBODY, ANYBODY));
    }
}
