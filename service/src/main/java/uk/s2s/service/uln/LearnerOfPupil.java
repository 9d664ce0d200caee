package uk.s2s.service.uln;

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

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.s2s.ctf.records.PersonNames;
import uk.s2s.ctf.records.PostalAddress;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.BatchLearner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;

/** A pupil of a file as the Learning Records Service wants it. Its own key for the record is the UPN. */
final class LearnerOfPupil {

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
                pupil.address().map(address -> with(address, details)).orElse(details));
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
        return details.with(LAST_KNOWN_ADDRESS_LINE_1, cut(LAST_KNOWN_ADDRESS_LINE_1, first))
                .with(LAST_KNOWN_ADDRESS_LINE_2, cut(LAST_KNOWN_ADDRESS_LINE_2, second))
                .with(LAST_KNOWN_ADDRESS_TOWN, cut(LAST_KNOWN_ADDRESS_TOWN, town))
                .with(LAST_KNOWN_ADDRESS_COUNTY_OR_CITY, cut(LAST_KNOWN_ADDRESS_COUNTY_OR_CITY, area));
    }

    /** Nobody is found by the end of a long street name, and a longer one would be refused. */
    private static String cut(LearnerField field, String text) {
        return text.length() <= field.longest() ? text : text.substring(0, field.longest());
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }
}
