package uk.s2s.register;

import static uk.s2s.register.FieldProblem.Kind.AGE;
import static uk.s2s.register.FieldProblem.Kind.INSUFFICIENT;
import static uk.s2s.register.FieldProblem.Kind.MALFORMED;
import static uk.s2s.register.FieldProblem.Kind.MISSING;
import static uk.s2s.register.LearnerField.ABILITY_TO_SHARE;
import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GENDER;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.LearnerField.LAST_KNOWN_POST_CODE;
import static uk.s2s.register.LearnerField.NOTES;
import static uk.s2s.register.LearnerField.OTHER_VERIFICATION_DESCRIPTION;
import static uk.s2s.register.LearnerField.VERIFICATION_TYPE;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the details of a learner must be like. Sources: the service's schema (lengths, patterns, codes); its notice of
 * 12 July 2018 (13 to 110 years of age).
 */
public final class FieldRules {

    /** What a search has to name, and what makes two learners the same. */
    public static final List<LearnerField> DEMOGRAPHICS =
            List.of(GIVEN_NAME, FAMILY_NAME, DATE_OF_BIRTH, GENDER, LAST_KNOWN_POST_CODE);

    private static final Set<LearnerField> TELL_APART = Set.of(GIVEN_NAME, FAMILY_NAME, DATE_OF_BIRTH);
    private static final int YOUNGEST = 13;
    private static final int OLDEST = 110;
    private static final String OTHER_VERIFICATION = "999";

    private FieldRules() {}

    /** Of a learner who is to be registered; empty when all is well. */
    public static List<FieldProblem> check(LearnerDetails details, LocalDate today) {
        List<FieldProblem> problems = checkSearch(details);
        required(details, VERIFICATION_TYPE, problems);
        required(details, ABILITY_TO_SHARE, problems);
        if (details.text(VERIFICATION_TYPE).equals(OTHER_VERIFICATION)) {
            required(details, OTHER_VERIFICATION_DESCRIPTION, problems);
        }
        age(details, today, problems);
        return List.copyOf(problems);
    }

    /** Of a learner who is looked for. */
    public static List<FieldProblem> checkSearch(LearnerDetails details) {
        List<FieldProblem> problems = new ArrayList<>();
        DEMOGRAPHICS.forEach(field -> required(details, field, problems));
        for (LearnerField field : LearnerField.values()) {
            form(details, field, problems);
        }
        return problems;
    }

    /** The details with what a batch may leave out: nobody has verified the identity or seen the privacy notice. */
    public static LearnerDetails withBatchDefaults(LearnerDetails details) {
        LearnerDetails filled = details;
        for (LearnerField field : List.of(VERIFICATION_TYPE, ABILITY_TO_SHARE)) {
            filled = filled.says(field) ? filled : filled.with(field, "0");
        }
        return filled;
    }

    /**
     * The return code of a record with these problems: 6, 10, 11 or 13.
     *
     * @param ageAsFormat for the SOAP services, which answer 11 for a wrong age so as not to break old clients
     */
    public static int returnCode(List<FieldProblem> problems, boolean ageAsFormat) {
        return switch (worst(problems)) {
            case INSUFFICIENT -> ReturnCodes.INSUFFICIENT;
            case MISSING -> ReturnCodes.MISSING;
            case MALFORMED -> ReturnCodes.MALFORMED;
            case AGE -> ageAsFormat ? ReturnCodes.MALFORMED : ReturnCodes.AGE;
        };
    }

    private static FieldProblem.Kind worst(List<FieldProblem> problems) {
        return problems.stream().map(FieldProblem::kind).min(Enum::compareTo).orElseThrow();
    }

    private static void required(LearnerDetails details, LearnerField field, List<FieldProblem> problems) {
        if (details.text(field).isBlank()) {
            problems.add(new FieldProblem(field, TELL_APART.contains(field) ? INSUFFICIENT : MISSING, missing(field)));
        }
    }

    private static String missing(LearnerField field) {
        String hint = field == LAST_KNOWN_POST_CODE ? ". ZZ99 9ZZ stands for a postcode that nobody knows" : "";
        return "%s is missing: fill it in%s".formatted(FieldForms.label(field), hint);
    }

    private static void form(LearnerDetails details, LearnerField field, List<FieldProblem> problems) {
        String text = details.text(field);
        if (text.isBlank()) {
            return;
        }
        if (text.length() > field.longest()) {
            wrong(field, "may have %d characters at most".formatted(field.longest()), problems);
        } else if (hasControls(text, field)) {
            wrong(field, "holds characters that cannot be printed: type it anew", problems);
        } else if (!FieldForms.fits(field, text)) {
            wrong(field, FieldForms.expected(field), problems);
        }
    }

    private static boolean hasControls(String text, LearnerField field) {
        return text.chars()
                .anyMatch(letter -> Character.isISOControl(letter)
                        && !(field == NOTES && (letter == '\n' || letter == '\r' || letter == '\t')));
    }

    private static void wrong(LearnerField field, String expected, List<FieldProblem> problems) {
        problems.add(new FieldProblem(field, MALFORMED, FieldForms.label(field) + " " + expected));
    }

    private static void age(LearnerDetails details, LocalDate today, List<FieldProblem> problems) {
        FieldForms.date(details.text(DATE_OF_BIRTH)).ifPresent(born -> {
            Period age = Period.between(born, today);
            if (age.getYears() < YOUNGEST || age.getYears() > OLDEST) {
                problems.add(new FieldProblem(
                        DATE_OF_BIRTH,
                        AGE,
                        "Date of birth: a learner is %d to %d years old".formatted(YOUNGEST, OLDEST)));
            }
        });
    }
}
