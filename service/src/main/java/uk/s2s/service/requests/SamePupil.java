package uk.s2s.service.requests;

import java.util.EnumSet;
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

/**
 * Whether a pupil of a file is surely the one that was asked for. Both schools have named each other, so that few are
 * compared; yet twins, siblings and namesakes go from one school to the other together. Levels of names and dates are the
 * Learner Register's.
 */
final class SamePupil {

    /** A second given name may be a twin's: Abdul Rahman and Abdul Rahim. */
    private static final Set<Level> MIDDLE_OF_ONE =
            EnumSet.of(Level.EXACT, Level.VARIANT, Level.INITIAL, Level.MISSING);

    private static final Set<Level> FAMILY_OF_ONE = EnumSet.of(Level.EXACT, Level.VARIANT, Level.SWAPPED, Level.CLOSE);
    private static final Set<Level> GIVEN_OF_ONE = EnumSet.of(Level.EXACT, Level.SWAPPED);
    private static final Set<Level> BORN_WITH_A_SLIP = EnumSet.of(Level.EXACT, Level.SWAPPED, Level.CLOSE);

    private SamePupil() {}

    static boolean is(RequestedPupil asked, Pupil pupil) {
        boolean sameUpn = !asked.upn().isEmpty()
                && Stream.of(pupil.upn(), pupil.detail("FormerUPN")).anyMatch(asked.upn()::equals);
        if (!sameUpn && haveDifferentUpns(asked.upn(), pupil.upn())) {
            return false;
        }
        Profile wanted = Profile.of(person(asked));
        return Stream.of(asInRegister(pupil), asCalled(pupil))
                .map(person -> Comparison.of(wanted, Profile.of(person)))
                .anyMatch(levels -> sameUpn ? isPlausible(levels) : isSure(levels));
    }

    /** Whether two requests under one UPN are for one pupil: else one of them bears a mistyped UPN. */
    static boolean areOne(RequestedPupil one, RequestedPupil other) {
        return isPlausible(Comparison.of(Profile.of(person(one)), Profile.of(person(other))));
    }

    /** Permanent ones belong to one pupil for life. */
    private static boolean haveDifferentUpns(String one, String other) {
        return Upn.check(one).isGood()
                && Upn.check(other).isGood()
                && !new Upn(one).isTemporary()
                && !new Upn(other).isTemporary();
    }

    /** With the same UPN, unless it was mistyped into somebody else's. */
    private static boolean isPlausible(Comparison levels) {
        return BORN_WITH_A_SLIP.contains(levels.level(Field.BORN)) && levels.level(Field.GIVEN) != Level.DIFFERENT
                || levels.level(Field.GIVEN) == Level.EXACT && levels.level(Field.FAMILY) == Level.EXACT;
    }

    private static boolean isSure(Comparison levels) {
        if (!MIDDLE_OF_ONE.contains(levels.level(Field.MIDDLE))) {
            return false;
        }
        Level given = levels.level(Field.GIVEN);
        Level family = levels.level(Field.FAMILY);
        Level born = levels.level(Field.BORN);
        return born == Level.EXACT && GIVEN_OF_ONE.contains(given) && FAMILY_OF_ONE.contains(family)
                || BORN_WITH_A_SLIP.contains(born) && given == Level.EXACT && family == Level.EXACT;
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
