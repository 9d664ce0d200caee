package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.DATE_WRONG;

/** Any date but the date of birth. */
final class DateCheck implements ValueCheck {

    @Override
    public void check(Value value, Scene scene) {
        int date = Dates.read(value.chars, value.from, value.to);
        if (date < 0) {
            scene.report(
                    DATE_WRONG,
                    Words.item(scene.leaf.element)
                            + (date == Dates.NO_SUCH_DAY
                                    ? " is a day that the calendar does not have."
                                    : " is not written as year, month and day, such as 2026-07-20.")
                            + " Correct it in your MIS.",
                    "Expected xs:date without zone");
        }
    }
}
