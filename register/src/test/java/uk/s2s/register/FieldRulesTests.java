package uk.s2s.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aWholeLearnerWillDo() {
        assertThat(FieldRules.check(Learners.emma(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GIVEN_NAME, 6", "DATE_OF_BIRTH, 6", "LAST_KNOWN_POST_CODE, 10", "GENDER, 10", "ABILITY_TO_SHARE, 10"})
    void whatIsMissingHasItsReturnCode(LearnerField field, int code) {
        assertThat(code(Learners.emma().with(field, ""))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE_OF_BIRTH, 2009-02-29",
        "DATE_OF_BIRTH, 31/05/2009",
        "LAST_KNOWN_POST_CODE, CV4",
        "GENDER, 3",
        "VERIFICATION_TYPE, 8",
        "ABILITY_TO_SHARE, 3",
        "EMAIL_ADDRESS, emma at home",
        "NATIONALITY, 12",
        "SCOTTISH_CANDIDATE_NUMBER, 12345"
    })
    void whatIsMalformedIsReturnCode11(LearnerField field, String text) {
        assertThat(code(Learners.emma().with(field, text))).isEqualTo(11);
    }

    @Test
    void textsMayBeAsLongAsTheSchemaSays() {
        for (LearnerField field : List.of(LearnerField.GIVEN_NAME, LearnerField.LAST_KNOWN_ADDRESS_LINE_1)) {
            String longest = "x".repeat(field.longest());
            assertThat(FieldRules.check(Learners.emma().with(field, longest), TODAY))
                    .isEmpty();
            assertThat(code(Learners.emma().with(field, longest + "x"))).isEqualTo(11);
        }
    }

    @Test
    void charactersThatCannotBePrintedAreMalformed() {
        assertThat(code(Learners.emma().with(LearnerField.FAMILY_NAME, "O\u0000Neill")))
                .isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-11-23", "1915-11-22"})
    void thoseTooYoungOrTooOldHaveTheirOwnCodeButNotInSoap(String born) {
        var problems = FieldRules.check(Learners.emma().with(LearnerField.DATE_OF_BIRTH, born), TODAY);
        assertThat(FieldRules.returnCode(problems, false)).isEqualTo(13);
        assertThat(FieldRules.returnCode(problems, true)).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-11-22", "1915-11-23"})
    void thirteenTodayAndNearly111AreOldAndYoungEnough(String born) {
        assertThat(FieldRules.check(Learners.emma().with(LearnerField.DATE_OF_BIRTH, born), TODAY))
                .isEmpty();
    }

    @Test
    void anotherVerificationHasToBeDescribed() {
        var other = Learners.emma().with(LearnerField.VERIFICATION_TYPE, "999");
        assertThat(code(other)).isEqualTo(10);
        assertThat(FieldRules.check(other.with(LearnerField.OTHER_VERIFICATION_DESCRIPTION, "Bus pass"), TODAY))
                .isEmpty();
    }

    @Test
    void messagesSayWhatIsWrongAndWhatToDoButNotTheDetail() {
        var wrong = Learners.emma().with(LearnerField.LAST_KNOWN_POST_CODE, "");
        assertThat(FieldRules.check(wrong, TODAY))
                .extracting(FieldProblem::message)
                .containsExactly(
                        "Last known postcode is missing: fill it in. ZZ99 9ZZ stands for a postcode that nobody knows");
    }

    private static int code(LearnerDetails details) {
        return FieldRules.returnCode(FieldRules.check(details, TODAY), false);
    }
}
