package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.pages.FieldError;

class RequestFormTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("given", "Zoë"),
            Map.entry("family", "O'Brien-Śmith"),
            Map.entry("born-day", "9"),
            Map.entry("born-month", "3"),
            Map.entry("born-year", "2015"),
            Map.entry("starts-day", "23"),
            Map.entry("starts-month", "11"),
            Map.entry("starts-year", "2026"),
            Map.entry("left-day", "20"),
            Map.entry("left-month", "11"),
            Map.entry("left-year", "2026"));

    private final List<FieldError> errors = new ArrayList<>();

    @Test
    void whatIsTypedRightIsTaken() {
        NewRequest request = read(Map.of("upn", " a926 2377 1500 1 ")).orElseThrow(() -> new AssertionError(errors));
        assertThat(request.pupil().name()).isEqualTo("Zoë O'Brien-Śmith");
        assertThat(request.pupil().birthDate()).isEqualTo("2015-03-09");
        assertThat(request.leftOn()).isEqualTo("2026-11-20");
        assertThat(request.toString()).doesNotContain("Brien");
    }

    @Test
    void theLastDayMayBeLeftOut() {
        assertThat(read(Map.of("left-day", "", "left-month", "", "left-year", ""))
                        .orElseThrow()
                        .leftOn())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "given       |             | given      | Enter the pupil's first name",
                "family      |             | family     | Enter the pupil's family name",
                "family      | 12345       | family     | The name must have letters and no signs such as < or {",
                "given       | <script>x   | given      | The name must have letters and no signs such as < or {",
                "former      | ${x}        | former     | The name must have letters and no signs such as < or {",
                "born-year   | 2027        | born-day   | The date of birth must be in the past",
                "born-year   | 1915        | born-day   | By this date of birth the pupil is over 30: check the year",
                "born-month  | 13          | born-day   | Enter the pupil's date of birth as day, month and year of four digits, such as 31 5 2015",
                "born-day    | 1 or 1=1    | born-day   | Enter the pupil's date of birth as day, month and year of four digits, such as 31 5 2015",
                "born-year   | 15          | born-day   | Enter the pupil's date of birth as day, month and year of four digits, such as 31 5 2015",
                "starts-year | 2015        | starts-day | The first day at your school must be within two years of today: check the year",
                "starts-year | 2014        | starts-day | The first day at your school must come after the date of birth",
                "starts-day  | 31          | starts-day | Enter the pupil's first day at your school as day, month and year of four digits, such as 31 5 2015",
                "left-year   | 2014        | left-day   | The last day at the other school must come after the date of birth",
                "left-day    | 24          | left-day   | The last day at the other school must not come after the first day at your school",
            })
    void whatIsTypedWrongIsToldAtItsField(String field, String typed, String where, String message) {
        assertThat(read(Map.of(field, typed == null ? "" : typed))).isEmpty();
        assertThat(errors).contains(new FieldError(where, message));
    }

    @Test
    void aMistypedUpnIsToldWithoutRepeatingIt() {
        assertThat(read(Map.of("upn", "B926237715001"))).isEmpty();
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("upn");
            assertThat(error.message()).contains("check letter", "leave it out").doesNotContain("9262377");
        });
    }

    @Test
    void tenThousandLettersAreTooMany() {
        assertThat(read(Map.of("given", "a".repeat(10_000)))).isEmpty();
        assertThat(errors).contains(new FieldError("given", "The name must be 100 characters or fewer"));
    }

    @Test
    void anEmptyFormNamesAllThatIsNeeded() {
        assertThat(RequestForm.EMPTY.read(new SchoolNumber("9262377"), TODAY, errors))
                .isEmpty();
        assertThat(errors).extracting(FieldError::field).containsExactly("given", "family", "born-day", "starts-day");
    }

    private Optional<NewRequest> read(Map<String, String> changes) {
        Map<String, String> typed = new HashMap<>(GOOD);
        typed.putAll(changes);
        return new RequestForm(typed).read(new SchoolNumber("9262377"), TODAY, errors);
    }
}
