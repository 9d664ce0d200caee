package uk.s2s.register.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SupportTests {

    private static final Profile ANYBODY = Profile.of(People.amara().person());
    private static final Comparison LEVELS = Comparison.of(ANYBODY, ANYBODY);

    @Test
    void twoWhoAreSurelyLinkedToAThirdAreLinked() {
        assertThat(following(link(0, 7, 0.99), link(3, 7, 0.95)))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.left()).isZero();
                    assertThat(link.right()).isEqualTo(3);
                    assertThat(link.probability()).isCloseTo(0.9405, within(1e-9));
                });
    }

    @Test
    void twoWhoAreNotSoSurelyLinkedAreNot() {
        assertThat(following(link(0, 7, 0.94), link(3, 7, 0.94))).isEmpty();
    }

    @Test
    void whoIsLinkedAlreadyIsNotLinkedAgain() {
        assertThat(following(link(0, 3, 0.6), link(0, 7, 0.99), link(3, 7, 0.99)))
                .isEmpty();
    }

    private static List<Link> following(Link... links) {
        return new Support(List.of(links)).links((left, right) -> LEVELS).toList();
    }

    private static Link link(int left, int right, double probability) {
        return new Link(left, right, probability, LEVELS);
    }
}
