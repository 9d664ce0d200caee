package uk.s2s.register.jdbc;

import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.FAMILY_NAME_AT_AGE_16;
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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.matching.Person;
import uk.s2s.register.matching.Profile;

/** Learners as the matcher sees people. */
final class Descriptions {

    private Descriptions() {}

    /** As somebody describes a learner now. */
    static Profile of(LearnerDetails details) {
        return profile(details, details.text(GIVEN_NAME), details.text(PREVIOUS_FAMILY_NAME));
    }

    /** The present description first, then one for each other name that the learner had or goes by. */
    static List<Profile> all(LearnerDetails details, List<String> formerGivenNames, List<String> formerFamilyNames) {
        List<String> formers = names(
                Stream.concat(
                        Stream.of(details.text(PREVIOUS_FAMILY_NAME), details.text(FAMILY_NAME_AT_AGE_16)),
                        formerFamilyNames.stream()),
                details.text(FAMILY_NAME));
        List<String> givens = names(
                Stream.concat(Stream.of(details.text(PREFERRED_GIVEN_NAME)), formerGivenNames.stream()),
                details.text(GIVEN_NAME));
        String former = formers.isEmpty() ? "" : formers.get(0);
        List<Profile> profiles = new ArrayList<>();
        profiles.add(profile(details, details.text(GIVEN_NAME), former));
        formers.stream().skip(1).forEach(name -> profiles.add(profile(details, details.text(GIVEN_NAME), name)));
        givens.forEach(name -> profiles.add(profile(details, name, former)));
        return profiles;
    }

    private static List<String> names(Stream<String> names, String present) {
        return names.filter(name -> !name.isBlank() && !name.equalsIgnoreCase(present))
                .distinct()
                .toList();
    }

    private static Profile profile(LearnerDetails details, String given, String former) {
        String town = details.text(LAST_KNOWN_ADDRESS_TOWN);
        return Profile.of(new Person(
                given + " " + details.text(MIDDLE_OTHER_NAME),
                details.text(FAMILY_NAME),
                former,
                details.text(DATE_OF_BIRTH),
                gender(details.text(GENDER)),
                details.text(LAST_KNOWN_POST_CODE),
                details.text(LAST_KNOWN_ADDRESS_LINE_1) + " " + details.text(LAST_KNOWN_ADDRESS_LINE_2),
                town.isBlank() ? details.text(LAST_KNOWN_ADDRESS_COUNTY_OR_CITY) : town));
    }

    private static String gender(String code) {
        return switch (code) {
            case "1" -> "m";
            case "2" -> "f";
            default -> "";
        };
    }
}
