package uk.s2s.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpnSeriesTests {

    private static final SchoolNumber SCHOOL = new SchoolNumber("9264444");
    private static final UpnSeries PERMANENT = UpnSeries.permanent(SCHOOL, Year.of(2020));
    private static final UpnSeries TEMPORARY = UpnSeries.temporary(SCHOOL, Year.of(2019));

    @Test
    void beginsAtOne() {
        assertThat(PERMANENT.first()).isEqualTo(new Upn("Z926444420001"));
        assertThat(TEMPORARY.first()).isEqualTo(new Upn("L92644441901A"));
    }

    @ParameterizedTest
    @CsvSource({"001, 002", "009, 010", "998, 999", "000, 001"})
    void countsPermanentNumbers(String last, String next) {
        assertThat(PERMANENT.after(last)).map(Upn::serial).contains(next);
    }

    @ParameterizedTest
    @CsvSource({"01A, 02A", "99A, 01B", "99H, 01J", "99N, 01P", "98Z, 99Z", "7a, "})
    void countsTemporaryNumbersThenLetters(String last, String next) {
        if (next == null) {
            assertThatThrownBy(() -> TEMPORARY.after(last)).isInstanceOf(InvalidIdentifier.class);
        } else {
            assertThat(TEMPORARY.after(last)).map(Upn::serial).contains(next);
        }
    }

    @Test
    void endsWhenTheLastNumberOfTheYearIsGone() {
        assertThat(PERMANENT.after("999")).isEmpty();
        assertThat(TEMPORARY.after("99Z")).isEmpty();
    }

    @Test
    void doesNotMixPermanentAndTemporary() {
        assertThatThrownBy(() -> PERMANENT.after("01A")).hasMessageContaining("three digits");
        assertThatThrownBy(() -> TEMPORARY.after("001")).hasMessageContaining("two digits and a letter");
    }

    @Test
    void isForSchoolsOnly() {
        SchoolNumber la = new SchoolNumber("926LLLL");
        assertThatThrownBy(() -> UpnSeries.permanent(la, Year.of(2020))).isInstanceOf(InvalidIdentifier.class);
    }
}
