package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.DATE_TIME_UNUSUAL;

/** The time of writing orders nothing, so that every fault in it only warns. A 12-hour clock cannot be told. */
final class DateTimeCheck implements ValueCheck {

    private static final int DATE = 10;
    private static final String SHAPE = "9999-99-99T99:99:99";

    @Override
    public void check(Value value, Scene scene) {
        if (!isShaped(value) || Dates.read(value.chars, value.from, value.from + DATE) < 0 || !isTime(value)) {
            scene.report(
                    DATE_TIME_UNUSUAL,
                    "The time of writing (DateTime) should look like 2026-01-31T14:30:00, without zone and fractions of a"
                            + " second." + Words.TELL_SUPPLIER,
                    "Expected yyyy-mm-ddThh:mm:ss");
        }
    }

    private static boolean isShaped(Value value) {
        if (value.length() != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char expected = SHAPE.charAt(i);
            char found = value.at(i);
            if (expected == '9' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTime(Value value) {
        return twoDigits(value, 11) < 24 && twoDigits(value, 14) < 60 && twoDigits(value, 17) < 60;
    }

    private static int twoDigits(Value value, int at) {
        return (value.at(at) - '0') * 10 + value.at(at + 1) - '0';
    }
}
