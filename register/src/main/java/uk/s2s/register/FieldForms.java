package uk.s2s.register;

import static uk.s2s.register.LearnerField.ABILITY_TO_SHARE;
import static uk.s2s.register.LearnerField.DATE_OF_ADDRESS_CAPTURE;
import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.EMAIL_ADDRESS;
import static uk.s2s.register.LearnerField.GENDER;
import static uk.s2s.register.LearnerField.LAST_KNOWN_POST_CODE;
import static uk.s2s.register.LearnerField.NATIONALITY;
import static uk.s2s.register.LearnerField.SCOTTISH_CANDIDATE_NUMBER;
import static uk.s2s.register.LearnerField.VERIFICATION_TYPE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of each field that has one. */
final class FieldForms {

    /** @param expected completes a sentence that begins with the field */
    private record Form(Pattern pattern, String expected) {}

    private static final Pattern DATE = Pattern.compile("(18|19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private static final Map<LearnerField, Form> FORMS = Map.of(
            LAST_KNOWN_POST_CODE,
            form(
                    Postcodes.FORM,
                    "should look like CV4 9EE, BFPO 57 or, in Ireland, D02 X285; ZZ99 9ZZ stands for one that nobody knows"),
            DATE_OF_BIRTH,
            form(DATE.pattern(), "should be a date of the calendar, such as 2009-05-31"),
            DATE_OF_ADDRESS_CAPTURE,
            form(DATE.pattern(), "should be a date of the calendar, such as 2026-09-01"),
            GENDER,
            form("[0129]", "should be 1 (male), 2 (female), 0 (not known) or 9 (not specified)"),
            VERIFICATION_TYPE,
            form("[0-7]|999", "should be 0 to 7, or 999 with a description"),
            ABILITY_TO_SHARE,
            form("[012]", "should be 0, 1 or 2"),
            EMAIL_ADDRESS,
            form(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?[.])+[A-Za-z]{2,6}",
                    "should look like name@school.sch.uk"),
            NATIONALITY,
            form("[A-Za-z]{1,3}", "should be a code of up to three letters"),
            SCOTTISH_CANDIDATE_NUMBER,
            form("[0-9]{9}", "should have nine digits"));

    private FieldForms() {}

    private static Form form(String pattern, String expected) {
        return new Form(Pattern.compile(pattern), expected);
    }

    static boolean fits(LearnerField field, String text) {
        Form form = FORMS.get(field);
        if (form == null) {
            return true;
        }
        return form.pattern.matcher(text).matches()
                && (!isDate(field) || date(text).isPresent());
    }

    private static boolean isDate(LearnerField field) {
        return field == DATE_OF_BIRTH || field == DATE_OF_ADDRESS_CAPTURE;
    }

    static String expected(LearnerField field) {
        Form form = FORMS.get(field);
        return form == null ? "is not in the right form" : form.expected;
    }

    /** Empty when the text is no date of the calendar. */
    static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Such as {@code Date of birth}. */
    static String label(LearnerField field) {
        String words = field.name().replace('_', ' ').toLowerCase(Locale.ROOT).replace("post code", "postcode");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
