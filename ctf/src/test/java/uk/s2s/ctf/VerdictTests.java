package uk.s2s.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTests {

    @Test
    void oneErrorRefusesTheFile() {
        assertThat(Verdict.of(true, List.of(Severity.NOTE, Severity.ERROR))).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void warningsAndNotesDoNotRefuseTheFile() {
        assertThat(Verdict.of(true, List.of(Severity.WARNING, Severity.NOTE))).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void anUnfinishedCheckIsNeverAccepted() {
        assertThat(Verdict.of(false, List.of())).isEqualTo(Verdict.NOT_CHECKED);
    }
}
