package uk.s2s.benchmarks.people;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import uk.s2s.benchmarks.people.Retelling.Change;

/**
 * What happens to a person or to what is written of them between one description and the next, with how often it does. By
 * general knowledge of school records; far kinder than Febrl, where every other field has been spoilt.
 */
enum Mishap {
    MIDDLE_NAMES_LEFT_OUT(0.30, GivenNameMishaps::withoutMiddle),
    MIDDLE_NAMES_AS_INITIALS(0.06, GivenNameMishaps::middleInitials),
    OTHER_FORM_OF_GIVEN_NAME(0.06, GivenNameMishaps::otherForm),
    MIDDLE_NAME_AS_FIRST(0.010, GivenNameMishaps::middleFirst),
    NAME_OF_HONOUR_LEFT_OUT(0.15, GivenNameMishaps::withoutHonour),
    GIVEN_NAME_MISTYPED(0.025, (person, random) -> person.named(Typing.slip(person.given(), random), person.middle())),
    MIDDLE_NAME_MISTYPED(0.02, (person, random) -> person.named(person.given(), Typing.slip(person.middle(), random))),
    GIVEN_NAME_BY_EAR(
            0.015, (person, random) -> person.named(Hearing.otherSpelling(person.given(), random), person.middle())),
    GIVEN_NAME_AS_INITIAL(0.003, (person, random) -> person.named(person.given().substring(0, 1), person.middle())),
    FAMILY_NAME_CHANGED(0.030, FamilyNameMishaps::changed),
    PART_OF_DOUBLE_NAME_LEFT_OUT(0.20, FamilyNameMishaps::onePart),
    FAMILY_NAME_MISTYPED(
            0.015, (person, random) -> person.ofFamily(Typing.slip(person.family(), random), person.former())),
    FAMILY_NAME_BY_EAR(
            0.012,
            (person, random) -> person.ofFamily(Hearing.otherSpelling(person.family(), random), person.former())),
    NAMES_IN_PLAIN_LETTERS(0.30, FamilyNameMishaps::plainLetters),
    HYPHENS_AND_APOSTROPHES_LOST(0.30, FamilyNameMishaps::unjoined),
    NAMES_SWAPPED(
            0.006,
            (person, random) ->
                    person.named(person.family(), person.middle()).ofFamily(person.given(), person.former())),
    DAY_AND_MONTH_SWAPPED(0.010, DateMishaps::swapped),
    DATE_SLIPPED(0.010, DateMishaps::slipped),
    DATE_SET_TO_FIRST_OF_JANUARY(
            0.001, (person, random) -> person.bornOn(LocalDate.of(person.born().getYear(), 1, 1))),
    GENDER_LEFT_OUT(0.020, (person, random) -> person.ofGender("")),
    GENDER_WRONG(0.006, (person, random) -> person.ofGender(person.gender().equals("F") ? "M" : "F")),
    MOVED_HOUSE(0.12, PlaceMishaps::moved),
    STREET_ABBREVIATED(0.15, PlaceMishaps::abbreviated),
    ADDRESS_MISTYPED(0.03, PlaceMishaps::mistyped),
    ADDRESS_LEFT_OUT(0.08, PlaceMishaps::withoutAddress),
    POSTCODE_MISTYPED(0.020, PlaceMishaps::postcodeMistyped),
    POSTCODE_LEFT_OUT(0.025, PlaceMishaps::withoutPostcode);

    private final double rate;
    private final Change change;

    Mishap(double rate, Change change) {
        this.rate = rate;
        this.change = change;
    }

    /** As it happens to somebody to whom it does; some find nothing to change. */
    Learner surely(Learner person, RandomGenerator random) {
        return change.of(person, random);
    }

    /** The person as they are, or changed if chance has it; some changes find nothing to change. */
    Learner to(Learner person, RandomGenerator random) {
        return Draw.happens(rate, random) ? change.of(person, random) : person;
    }
}
