package uk.s2s.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.s2s.identifiers.Upn;

class LeaverFileTests {

    private static final LocalDateTime JULY = LocalDateTime.of(2026, 7, 17, 9, 30);
    private static final LeaverFile FILE = LeaverFile.to("9266910", 7, JULY, new Random(1));

    @Test
    void leavesNoPlaceholder() {
        assertThat(FILE.content()).doesNotContain("{").contains("<Estab>6910</Estab>");
    }

    @Test
    void julyBelongsToTheYearBefore() {
        assertThat(FILE.content()).contains("<AcademicYear>2025</AcademicYear>");
    }

    @Test
    void numberHasThreeDigits() {
        assertThat(FILE.name()).isEqualTo("9262377_CTF_9266910_007.xml");
    }

    @Test
    void spoiltFileHasWrongUpn() {
        LeaverFile spoilt = FILE.withWrongCheckLetter();
        assertThat(Upn.check(FILE.upn()).isGood()).isTrue();
        assertThat(Upn.check(spoilt.upn()).isGood()).isFalse();
        assertThat(spoilt.content()).contains(spoilt.upn()).doesNotContain(FILE.upn());
    }
}
