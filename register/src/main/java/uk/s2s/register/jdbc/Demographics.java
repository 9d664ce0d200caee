package uk.s2s.register.jdbc;

import java.util.Locale;
import java.util.stream.Collectors;
import uk.s2s.register.FieldRules;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;

/** The five details that make two records one learner's: names, date of birth, gender and postcode. */
final class Demographics {

    private Demographics() {}

    /** The same text for the same five, whatever the case and the spaces. */
    static String of(LearnerDetails details) {
        return FieldRules.DEMOGRAPHICS.stream()
                .map(field -> plain(field, details.text(field)))
                .collect(Collectors.joining("\n"));
    }

    private static String plain(LearnerField field, String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return upper.replaceAll("\\s+", field == LearnerField.LAST_KNOWN_POST_CODE ? "" : " ");
    }

    static boolean same(LearnerDetails one, LearnerDetails other) {
        return of(one).equals(of(other));
    }
}
