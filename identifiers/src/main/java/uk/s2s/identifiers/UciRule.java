package uk.s2s.identifiers;

import static uk.s2s.identifiers.InvalidIdentifier.Reason.CHECK;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;

import java.util.regex.Pattern;

/** Check letter of a UCI; {@link Uci} tells the rule and its source. */
final class UciRule {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{5}[0-9A-Z][0-9]{6}[A-HK-MRTV-Y]");
    private static final String CHECK_LETTERS = "ABCDEFGHKLMRTVWXY";
    private static final int CHECKED_CHARACTERS = 12;
    private static final int BOARD = 5;
    private static final char LAST_BOARD_WITH_KNOWN_VALUE = 'P';
    private static final IdentifierCheck WRONG_SHAPE = IdentifierCheck.wrong(
            FORMAT, "A UCI has 13 characters: 12 digits, the sixth of which may be a letter, and a check letter");

    private UciRule() {}

    static IdentifierCheck check(CharSequence text) {
        if (!SHAPE.matcher(text).matches()) {
            return WRONG_SHAPE;
        }
        if (text.charAt(BOARD) > LAST_BOARD_WITH_KNOWN_VALUE) {
            return IdentifierCheck.good();
        }
        char expected = checkLetter(text);
        return text.charAt(CHECKED_CHARACTERS) == expected
                ? IdentifierCheck.good()
                : new IdentifierCheck(CHECK, expected, "The check letter of this UCI should be " + expected);
    }

    private static char checkLetter(CharSequence text) {
        int sum = 0;
        for (int index = 0; index < CHECKED_CHARACTERS; index++) {
            sum += (16 - index) * value(text.charAt(index));
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length());
    }

    private static int value(char character) {
        return character >= 'A' ? character - 'A' + 1 : character - '0';
    }
}
