package uk.s2s.service.uln;

import static uk.s2s.register.FieldProblem.Kind.MALFORMED;
import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GENDER;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.LearnerField.LAST_KNOWN_ADDRESS_COUNTY_OR_CITY;
import static uk.s2s.register.LearnerField.LAST_KNOWN_ADDRESS_LINE_1;
import static uk.s2s.register.LearnerField.LAST_KNOWN_ADDRESS_LINE_2;
import static uk.s2s.register.LearnerField.LAST_KNOWN_ADDRESS_TOWN;
import static uk.s2s.register.LearnerField.LAST_KNOWN_POST_CODE;
import static uk.s2s.register.LearnerField.MIDDLE_OTHER_NAME;
import static uk.s2s.register.LearnerField.PREFERRED_GIVEN_NAME;
import static uk.s2s.register.LearnerField.PREVIOUS_FAMILY_NAME;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.s2s.ctf.records.PersonNames;
import uk.s2s.ctf.records.PostalAddress;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.BatchLearner;
import uk.s2s.register.FieldProblem;
import uk.s2s.register.FieldRules;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;

/**
 * A pupil of a file as the Learning Records Service wants it. Its own key for the record is the UPN.
 *
 * <p>The service refuses a whole batch for one value that its schema does not allow. So what is too long is cut, and a postcode
 * or a date that is none is left out: that pupil alone comes back with RC010 or RC006, whoever is asked.
 */
final class LearnerOfPupil {

    private static final Pattern UNPRINTED = Pattern.compile("[\\s\\p{Cc}]+");

    private LearnerOfPupil() {}

    static BatchLearner of(Pupil pupil) {
        PersonNames names = pupil.names();
        LearnerDetails details = LearnerDetails.NONE
                .with(GIVEN_NAME, names.forename())
                .with(MIDDLE_OTHER_NAME, names.middleNames())
                .with(FAMILY_NAME, names.surname())
                .with(PREFERRED_GIVEN_NAME, names.preferredForename())
                .with(PREVIOUS_FAMILY_NAME, names.formerSurname())
                .with(DATE_OF_BIRTH, pupil.content().text("DOB").orElse(""))
                .with(GENDER, gender(pupil.sex()));
        return new BatchLearner(
                uln(pupil.uln()),
                pupil.upn(),
                allowed(pupil.address().map(address -> with(address, details)).orElse(details)));
    }

    private static LearnerDetails allowed(LearnerDetails details) {
        Map<LearnerField, String> texts = new EnumMap<>(LearnerField.class);
        for (LearnerField field : LearnerField.values()) {
            texts.put(field, cut(field, printed(details.text(field))));
        }
        LearnerDetails allowed = LearnerDetails.of(texts);
        for (FieldProblem problem : FieldRules.checkSearch(allowed)) {
            allowed = problem.kind() == MALFORMED ? allowed.with(problem.field(), "") : allowed;
        }
        return allowed;
    }

    private static String printed(String text) {
        return UNPRINTED.matcher(text).replaceAll(" ").strip();
    }

    /** One that cannot be right, or stands for none, would have the whole part refused: the pupil is found without it. */
    private static String uln(String sent) {
        char[] digits = sent.toCharArray();
        return Uln.check(digits, 0, digits.length).isGood() ? sent : "";
    }

    /** 1 male, 2 female, 0 not known, 9 not specified. */
    private static String gender(String sex) {
        return switch (sex.toUpperCase(Locale.ROOT)) {
            case "M" -> "1";
            case "F" -> "2";
            case "", "U", "N" -> "0";
            default -> "9";
        };
    }

    private static LearnerDetails with(PostalAddress address, LearnerDetails details) {
        LearnerDetails placed = details.with(LAST_KNOWN_POST_CODE, address.postcode());
        return address.lines().isEmpty() ? inParts(address, placed) : inLines(address, placed);
    }

    private static LearnerDetails inParts(PostalAddress address, LearnerDetails details) {
        String house = joined(", ", address.saon(), address.paon());
        String houseAndStreet = joined(" ", house, address.street());
        boolean onOneLine = houseAndStreet.length() <= LAST_KNOWN_ADDRESS_LINE_1.longest();
        String second = onOneLine ? address.locality() : joined(", ", address.street(), address.locality());
        String town = address.town().isEmpty() ? address.postTown() : address.town();
        String area = address.administrativeArea().isEmpty() ? address.county() : address.administrativeArea();
        return placed(details, onOneLine ? houseAndStreet : house, second, town, area);
    }

    private static LearnerDetails inLines(PostalAddress address, LearnerDetails details) {
        return placed(details, line(address, 0), line(address, 1), line(address, 2), line(address, 3));
    }

    private static String line(PostalAddress address, int index) {
        return index < address.lines().size() ? address.lines().get(index) : "";
    }

    private static LearnerDetails placed(
            LearnerDetails details, String first, String second, String town, String area) {
        return details.with(LAST_KNOWN_ADDRESS_LINE_1, first)
                .with(LAST_KNOWN_ADDRESS_LINE_2, second)
                .with(LAST_KNOWN_ADDRESS_TOWN, town)
                .with(LAST_KNOWN_ADDRESS_COUNTY_OR_CITY, area);
    }

    /** Nobody is found by the end of a long name. A letter of two halves stays whole. */
    private static String cut(LearnerField field, String text) {
        if (text.length() <= field.longest()) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(field.longest() - 1));
        return text.substring(0, half ? field.longest() - 1 : field.longest());
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }
}
