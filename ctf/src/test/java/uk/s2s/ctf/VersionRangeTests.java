package uk.s2s.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"24-26, 24.0 to 26.0", "24.0 - 26.0, 24.0 to 26.0", "25, 25.0 to 25.0"})
    void isReadAsOperatorsWriteIt(String written, String range) {
        assertThat(VersionRange.parse(written)).map(VersionRange::toString).contains(range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "26-24", "24-", "0-25", "new", "24,25", "100"})
    void anythingElseIsNone(String written) {
        assertThat(VersionRange.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"21, REFUSED", "22, OLD", "24, USUAL", "25, USUAL", "26, FUTURE", "27, REFUSED"})
    void whatAVersionMeansCanBeSet(int version, VersionPolicy.Answer answer) {
        VersionPolicy policy =
                VersionPolicy.forTransfers(TODAY).withUsual(range("24-25")).withTaken(range("22-26"));
        assertThat(policy.answer(new CtfVersion(version))).isEqualTo(answer);
    }

    @Test
    void unlessToldAllTransfersAreTakenAndCurrentAndPreviousAreUsual() {
        VersionPolicy policy = VersionPolicy.forTransfers(TODAY);
        assertThat(policy.usual()).isEqualTo(range("25-26"));
        assertThat(policy.taken()).isEqualTo(range("1-99"));
        assertThat(VersionPolicy.forUlnFiles(TODAY).taken()).isEqualTo(range("10-26"));
    }

    private static VersionRange range(String written) {
        return VersionRange.parse(written).orElseThrow();
    }
}
