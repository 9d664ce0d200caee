package uk.s2s.service.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import uk.s2s.register.LearnerField;
import uk.s2s.service.pages.Times;

/** What a learner's fields are called, and their codes in words. */
final class LearnerWords {

    private static final Map<LearnerField, String> LABELS = Map.ofEntries(
            Map.entry(LearnerField.MIDDLE_OTHER_NAME, "Middle names"),
            Map.entry(LearnerField.PREVIOUS_FAMILY_NAME, "Former family name"),
            Map.entry(LearnerField.LAST_KNOWN_ADDRESS_LINE_1, "Address line 1"),
            Map.entry(LearnerField.LAST_KNOWN_ADDRESS_LINE_2, "Address line 2"),
            Map.entry(LearnerField.LAST_KNOWN_ADDRESS_TOWN, "Town"),
            Map.entry(LearnerField.LAST_KNOWN_ADDRESS_COUNTY_OR_CITY, "County or city"),
            Map.entry(LearnerField.LAST_KNOWN_POST_CODE, "Postcode"));

    private static final Map<String, String> GENDERS =
            Map.of("0", "Not known", "1", "Male", "2", "Female", "9", "Not specified");

    private static final Map<String, String> SHARING = Map.of(
            "0", "Privacy notice not seen",
            "1", "Privacy notice seen, shares data",
            "2", "Privacy notice seen, does not share data");

    private LearnerWords() {}

    static String label(LearnerField field) {
        String words =
                field.wireName().replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ").toLowerCase(Locale.ROOT);
        return LABELS.getOrDefault(field, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    static String value(LearnerField field, String text) {
        return switch (field) {
            case DATE_OF_BIRTH, DATE_OF_ADDRESS_CAPTURE -> day(text);
            case GENDER -> GENDERS.getOrDefault(text, text);
            case ABILITY_TO_SHARE -> SHARING.getOrDefault(text, text);
            default -> text;
        };
    }

    /** A date that is none stays as it is. */
    private static String day(String text) {
        try {
            return Times.day(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return text;
        }
    }
}
