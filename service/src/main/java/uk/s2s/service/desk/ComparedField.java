package uk.s2s.service.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.s2s.register.CandidateLearner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;

/**
 * What was sent of a pupil beside what the register holds of a candidate, no more of it than decides whether they are one.
 *
 * @param held empty where the register says nothing, or where the words alone are for the school
 * @param mark Same, Similar, Different or Not known
 */
public record ComparedField(String label, String sent, String held, String mark, String words) {

    private static final Set<Field> LIVES = EnumSet.of(Field.ADDRESS, Field.TOWN);

    static List<ComparedField> of(LearnerDetails sent, CandidateLearner candidate) {
        LearnerDetails held = candidate.learner().details();
        return List.of(Field.values()).stream()
                .filter(field -> sent.says(learnerField(field)) || held.says(learnerField(field)))
                .map(field -> of(field, level(candidate, field), sent, held))
                .toList();
    }

    private static LearnerField learnerField(Field field) {
        return switch (field) {
            case GIVEN -> LearnerField.GIVEN_NAME;
            case MIDDLE -> LearnerField.MIDDLE_OTHER_NAME;
            case FAMILY -> LearnerField.FAMILY_NAME;
            case BORN -> LearnerField.DATE_OF_BIRTH;
            case GENDER -> LearnerField.GENDER;
            case POSTCODE -> LearnerField.LAST_KNOWN_POST_CODE;
            case ADDRESS -> LearnerField.LAST_KNOWN_ADDRESS_LINE_1;
            case TOWN -> LearnerField.LAST_KNOWN_ADDRESS_TOWN;
        };
    }

    private static String label(Field field) {
        return field == Field.ADDRESS ? "House and street" : LearnerWords.label(learnerField(field));
    }

    private static Level level(CandidateLearner candidate, Field field) {
        return candidate.levels().getOrDefault(field, Level.MISSING);
    }

    private static ComparedField of(Field field, Level level, LearnerDetails sent, LearnerDetails held) {
        LearnerField learnerField = learnerField(field);
        return new ComparedField(
                label(field),
                LearnerWords.value(learnerField, sent.text(learnerField)),
                shown(field, level, LearnerWords.value(learnerField, held.text(learnerField))),
                mark(level),
                words(field, level, sent.text(learnerField), held.text(learnerField)));
    }

    private static String words(Field field, Level level, String sent, String held) {
        boolean written = level == Level.EXACT && !sent.equals(held) && !LIVES.contains(field);
        return LevelWords.of(field, level) + (written ? ", written otherwise" : "");
    }

    /** Where somebody lives is for those to see who know it already. */
    private static String shown(Field field, Level level, String held) {
        return switch (field) {
            case POSTCODE -> level == Level.EXACT || level == Level.CLOSE ? held : district(held);
            case ADDRESS, TOWN -> level == Level.EXACT ? held : held.isEmpty() ? "" : "Not shown";
            default -> held;
        };
    }

    private static String district(String postcode) {
        int space = postcode.indexOf(' ');
        return space < 0 ? (postcode.isEmpty() ? "" : "Not shown") : postcode.substring(0, space) + " …";
    }

    private static String mark(Level level) {
        return switch (level) {
            case MISSING -> "Not known";
            case EXACT -> "Same";
            case DIFFERENT -> "Different";
            default -> "Similar";
        };
    }

    /** Such as "Date of birth: day and month are in each other's place". */
    public String sentence() {
        return label + ": " + words;
    }

    public boolean differs() {
        return mark.equals("Different") || mark.equals("Similar");
    }

    @Override
    public String toString() {
        return label + ": " + mark;
    }
}
