package uk.s2s.service.requests.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import uk.s2s.ctf.records.PersonNames;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.identifiers.Upn;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;
import uk.s2s.register.matching.Person;
import uk.s2s.register.matching.Profile;
import uk.s2s.service.requests.RequestedPupil;

/**
 * Whether a pupil of a file is the one that was asked for. Both schools have named each other, so that few are compared; yet
 * twins, siblings and namesakes go from one school to the other together. Levels of names and dates are the Learner
 * Register's.
 */
public final class SamePupil {

    private static final Set<Level> FAMILY_OF_ONE = EnumSet.of(Level.EXACT, Level.VARIANT, Level.SWAPPED, Level.CLOSE);
    private static final Set<Level> GIVEN_OF_ONE = EnumSet.of(Level.EXACT, Level.SWAPPED);
    private static final Set<Level> GIVEN_ALIKE = EnumSet.of(Level.VARIANT, Level.CLOSE, Level.NEAR, Level.INITIAL);
    private static final Set<Level> BORN_WITH_A_SLIP = EnumSet.of(Level.EXACT, Level.SWAPPED, Level.CLOSE);

    private SamePupil() {}

    /** Whether two requests under one UPN are for one pupil: else one of them bears a mistyped UPN. */
    public static boolean areOne(RequestedPupil one, RequestedPupil other) {
        return isPlausible(Comparison.of(Profile.of(person(one)), Profile.of(person(other))));
    }

    static Likeness of(RequestedPupil asked, Pupil pupil) {
        boolean sameUpn = !asked.upn().isEmpty()
                && Stream.of(pupil.upn(), pupil.detail("FormerUPN")).anyMatch(asked.upn()::equals);
        if (!sameUpn && haveDifferentUpns(asked.upn(), pupil.upn())) {
            return Likeness.DIFFERENT;
        }
        Person wanted = person(asked);
        return Stream.of(asInRegister(pupil), asCalled(pupil))
                .map(person -> of(wanted, person, sameUpn))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Permanent ones belong to one pupil for life. */
    private static boolean haveDifferentUpns(String one, String other) {
        return Upn.check(one).isGood()
                && Upn.check(other).isGood()
                && !new Upn(one).isTemporary()
                && !new Upn(other).isTemporary();
    }

    private static Likeness of(Person wanted, Person found, boolean sameUpn) {
        Comparison levels = Comparison.of(Profile.of(wanted), Profile.of(found));
        if (sameUpn && isPlausible(levels)) {
            return Likeness.BY_UPN;
        }
        if (!isNearlySure(levels)) {
            return isPossible(levels) ? Likeness.DOUBTFUL : Likeness.DIFFERENT;
        }
        return levels.level(Field.GIVEN) == Level.SWAPPED
                ? Likeness.PARTLY
                : byGivenNames(words(wanted.given()), words(found.given()));
    }

    /** With the same UPN, unless it was mistyped into somebody else's. */
    private static boolean isPlausible(Comparison levels) {
        return BORN_WITH_A_SLIP.contains(levels.level(Field.BORN)) && levels.level(Field.GIVEN) != Level.DIFFERENT
                || levels.level(Field.GIVEN) == Level.EXACT && levels.level(Field.FAMILY) == Level.EXACT;
    }

    private static boolean isNearlySure(Comparison levels) {
        Level given = levels.level(Field.GIVEN);
        Level family = levels.level(Field.FAMILY);
        Level born = levels.level(Field.BORN);
        return levels.level(Field.MIDDLE) != Level.DIFFERENT
                && (born == Level.EXACT && GIVEN_OF_ONE.contains(given) && FAMILY_OF_ONE.contains(family)
                        || BORN_WITH_A_SLIP.contains(born) && given == Level.EXACT && family == Level.EXACT);
    }

    /** A slip in the first name, or a twin whose name is alike. */
    private static boolean isPossible(Comparison levels) {
        return levels.level(Field.BORN) == Level.EXACT
                && GIVEN_ALIKE.contains(levels.level(Field.GIVEN))
                && FAMILY_OF_ONE.contains(levels.level(Field.FAMILY))
                && levels.level(Field.MIDDLE) != Level.DIFFERENT;
    }

    /** The first names are the same: Abdul Rahman and Abdul Rahim are two, of Abdul nobody knows which one it is. */
    private static Likeness byGivenNames(List<String> wanted, List<String> found) {
        if (String.join("", wanted).equals(String.join("", found))) {
            return wanted.size() > 1 || found.size() > 1 ? Likeness.FULLY : Likeness.PARTLY;
        }
        return isAmong(wanted, found) || isAmong(found, wanted) ? Likeness.PARTLY : Likeness.DOUBTFUL;
    }

    /** An initial stands for whatever begins with it. */
    private static boolean isAmong(List<String> few, List<String> many) {
        return few.stream()
                .allMatch(name -> many.stream()
                        .anyMatch(other -> name.length() == 1 ? other.startsWith(name) : other.equals(name)));
    }

    private static List<String> words(String names) {
        String plain = Normalizer.normalize(names, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['\u2019]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Person person(RequestedPupil asked) {
        return person(asked.given(), asked.family(), asked.former(), asked.born());
    }

    private static Person asInRegister(Pupil pupil) {
        PersonNames names = pupil.names();
        return person(
                names.forename() + " " + names.middleNames(), names.surname(), names.formerSurname(), born(pupil));
    }

    private static Person asCalled(Pupil pupil) {
        PersonNames names = pupil.names();
        return person(
                (names.preferredForename().isEmpty() ? names.forename() : names.preferredForename()) + " "
                        + names.middleNames(),
                names.preferredSurname().isEmpty() ? names.surname() : names.preferredSurname(),
                names.surname(),
                born(pupil));
    }

    private static String born(Pupil pupil) {
        return pupil.dateOfBirth().map(Object::toString).orElse("");
    }

    private static Person person(String given, String family, String former, String born) {
        return new Person(given, family, former, born, "", "", "", "");
    }
}
