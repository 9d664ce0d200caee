package uk.s2s.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uk.s2s.identifiers.Uln;

class UlnIssueTests {

    private static final int MANY = 20_000;

    private final UlnIssue issue = new UlnIssue(new byte[32]);

    @Test
    void allNumbersAreValidAndNoneComesTwice() {
        var ulns = LongStream.range(0, MANY)
                .mapToObj(issue::uln)
                .flatMap(Optional::stream)
                .map(Uln::value)
                .toList();
        assertThat(ulns).doesNotHaveDuplicates().allMatch(uln -> Uln.check(uln).isGood());
    }

    @Test
    void oneInElevenIsPassedOver() {
        long passedOver = LongStream.range(0, MANY)
                .filter(number -> issue.uln(number).isEmpty())
                .count();
        assertThat(passedOver).isBetween(MANY / 11 - 150L, MANY / 11 + 150L);
    }
}
