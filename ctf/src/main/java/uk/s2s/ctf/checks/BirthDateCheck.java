package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.DATE_OF_BIRTH_IMPOSSIBLE;
import static uk.s2s.ctf.CtfFinding.DATE_OF_BIRTH_IN_FUTURE;
import static uk.s2s.ctf.CtfFinding.DATE_OF_BIRTH_UNLIKELY;
import static uk.s2s.ctf.CtfFinding.ULN_PUPIL_UNDER_13;

/** A pupil's date of birth: a day of the calendar, not to come, and likely for a pupil. */
final class BirthDateCheck implements ValueCheck {

    /** Nobody who is at school was born before; programs write 0001-01-01 when they know no date. */
    private static final int OLDEST = 1900_01_01;

    private static final int YEAR = 1_00_00;
    private static final int YOUNGEST_PUPIL = 2 * YEAR;
    private static final int OLDEST_PUPIL = 25 * YEAR;
    private static final int ULN_AGE = 13 * YEAR;

    @Override
    public void check(Value value, Scene scene) {
        int date = Dates.read(value.chars, value.from, value.to);
        if (date == Dates.NOT_SHAPED) {
            impossible(scene, "must be written as year, month and day, such as 2011-09-01.");
        } else if (date == Dates.NO_SUCH_DAY) {
            impossible(scene, "is a day that the calendar does not have.");
        } else if (date < OLDEST) {
            impossible(scene, "lies more than a century back; some programs write such a date when they know none.");
        } else if (date > scene.today) {
            scene.report(
                    DATE_OF_BIRTH_IN_FUTURE,
                    "The date of birth (DOB) is in the future." + Words.CORRECT_AND_EXPORT,
                    "Compared with the day of the check");
        } else {
            age(scene.today - date, scene);
        }
    }

    private static void impossible(Scene scene, String fault) {
        scene.report(
                DATE_OF_BIRTH_IMPOSSIBLE,
                "The date of birth (DOB) " + fault + Words.CORRECT_AND_EXPORT,
                "Expected xs:date without zone, 1900 or later");
    }

    private static void age(int age, Scene scene) {
        if (age < YOUNGEST_PUPIL || age >= OLDEST_PUPIL) {
            scene.report(
                    DATE_OF_BIRTH_UNLIKELY,
                    "By the date of birth (DOB) the pupil is younger than 2 or older than 24. Check it in your MIS.",
                    "Age on the day of the check");
        }
        if (age < ULN_AGE && scene.options.purpose() == Purpose.ULN) {
            scene.report(
                    ULN_PUPIL_UNDER_13,
                    "The pupil is under 13 today and will be left out: the Learning Records Service takes learners from 13 on.",
                    "Age on the day of the check");
        }
    }
}
