package uk.s2s.service.lostpupils;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.records.GroupItem;
import uk.s2s.ctf.records.PersonNames;
import uk.s2s.ctf.records.PostalAddress;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.register.matching.Person;
import uk.s2s.register.matching.Profile;

/**
 * What a lost pupil is found by, and told from namesakes and siblings before the file is opened. Kept encrypted. Values are
 * as the file has them, UPNs in their one true spelling; what is absent is an empty text.
 *
 * @param born {@code yyyy-mm-dd}
 * @param left when the pupil left the school, {@code yyyy-mm-dd}
 */
public record Card(
        String given,
        String middle,
        String family,
        String preferredGiven,
        String preferredFamily,
        String formerGiven,
        String formerFamily,
        String born,
        String sex,
        String upn,
        String formerUpn,
        String postcode,
        String left) {

    private static final int OLDEST = 30;

    public static Card of(Pupil pupil, SchoolNumber school) {
        PersonNames names = pupil.names();
        return new Card(
                names.forename(),
                names.middleNames(),
                names.surname(),
                names.preferredForename(),
                names.preferredSurname(),
                names.formerForename(),
                names.formerSurname(),
                pupil.dateOfBirth().map(Object::toString).orElse(""),
                pupil.sex(),
                canonical(pupil.upn()),
                canonical(pupil.detail("FormerUPN")),
                pupil.address().map(PostalAddress::postcode).orElse(""),
                left(pupil, school));
    }

    /** A former UPN is taken however it is written. */
    private static String canonical(String upn) {
        return upn.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** The last day that the school's own line of the history gives. */
    private static String left(Pupil pupil, SchoolNumber school) {
        return pupil.content()
                .groups("SchoolHistory")
                .flatMap(history -> history.groups("School"))
                .filter(line -> isOf(school, line))
                .flatMap(line -> line.text("LeavingDate").stream())
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private static boolean isOf(SchoolNumber school, GroupItem line) {
        return (line.text("LEA").orElse("") + line.text("Estab").orElse("")).equals(school.value());
    }

    /** The present names first, then one description for each other name that the pupil had or goes by. */
    public List<Profile> profiles() {
        List<String> families = others(family, preferredFamily, formerFamily);
        String former = families.isEmpty() ? "" : families.get(0);
        return Stream.of(
                        Stream.of(profile(given, former)),
                        families.stream().skip(1).map(name -> profile(given, name)),
                        others(given, preferredGiven, formerGiven).stream().map(name -> profile(name, former)))
                .flatMap(all -> all)
                .toList();
    }

    private static List<String> others(String present, String one, String other) {
        return Stream.of(other, one)
                .filter(name -> !name.isBlank() && !name.equalsIgnoreCase(present))
                .distinct()
                .toList();
    }

    /** With all the names that the pupil had or goes by. */
    Person person() {
        return new Person(
                given + " " + middle + " " + preferredGiven,
                family,
                formerFamily + " " + preferredFamily,
                born,
                sex,
                postcode,
                "",
                "");
    }

    private Profile profile(String first, String former) {
        return Profile.of(new Person(first + " " + middle, family, former, born, sex, postcode, "", ""));
    }

    /** In whole years; null where there is no date of birth, or one that cannot be. */
    @Nullable
    Integer age(Instant at) {
        try {
            int years = Period.between(LocalDate.parse(born), LocalDate.ofInstant(at, ZoneOffset.UTC))
                    .getYears();
            return years >= 0 && years < OLDEST ? years : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Family name first, as lists have it. */
    public String name() {
        return family + ", " + (given + " " + middle).strip();
    }

    /** Other names that the pupil had or goes by; empty if there are none. */
    public String otherNames() {
        return String.join(
                ", ",
                Stream.concat(
                                others(family, preferredFamily, formerFamily).stream(),
                                others(given, preferredGiven, formerGiven).stream())
                        .toList());
    }

    @Override
    public String toString() {
        return "a lost pupil's card";
    }
}
