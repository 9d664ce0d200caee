package uk.s2s.identifiers;

import static uk.s2s.identifiers.InvalidIdentifier.Reason.CHECK;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;

import uk.s2s.identifiers.InvalidIdentifier.Reason;

/**
 * The check letter rule: each of the twelve characters after the first is multiplied by its position (2 to 13), and the
 * sum's remainder by 23 names the letter. The data standard's own wording, "sum of the digit position", leaves the
 * product out; the common basic data set of 2000 and the department's programs multiply.
 */
final class UpnRule {

    static final int LENGTH = 13;

    private static final long WEIGHTS_1 = FourDigits.weights(2, 3, 4, 5);
    private static final long WEIGHTS_2 = FourDigits.weights(6, 7, 8, 9);
    private static final long WEIGHTS_3 = FourDigits.weights(0, 10, 11, 12);

    private static final IdentifierCheck WRONG_LENGTH = IdentifierCheck.wrong(
            FORMAT,
            "A UPN has 13 characters: a letter and 12 digits; the last may be a letter if the UPN is temporary");
    private static final IdentifierCheck NOT_DIGITS =
            IdentifierCheck.wrong(FORMAT, "A UPN has digits from its second character to its twelfth");
    private static final IdentifierCheck WRONG_LAST = IdentifierCheck.wrong(
            FORMAT, "A UPN ends in a digit or, if it is temporary, in a capital letter other than I, O and S");
    private static final IdentifierCheck[] WRONG_FIRST = oneForEachLetter(
            FORMAT, "A UPN begins with a capital letter other than I, O and S; this one should begin with %s");
    private static final IdentifierCheck[] WRONG_LETTER = oneForEachLetter(
            CHECK, "The check letter of this UPN should be %s: the letter is wrong, or one of the characters after it");

    private UpnRule() {}

    static IdentifierCheck check(CharSequence text) {
        return text.length() == LENGTH
                ? verdict(
                        text.charAt(0),
                        FourDigits.at(text, 1),
                        FourDigits.at(text, 5),
                        FourDigits.of('0', text.charAt(9), text.charAt(10), text.charAt(11)),
                        text.charAt(LENGTH - 1))
                : WRONG_LENGTH;
    }

    static IdentifierCheck check(char[] text, int from, int length) {
        return length == LENGTH
                ? verdict(
                        text[from],
                        FourDigits.at(text, from + 1),
                        FourDigits.at(text, from + 5),
                        FourDigits.of('0', text[from + 9], text[from + 10], text[from + 11]),
                        text[from + LENGTH - 1])
                : WRONG_LENGTH;
    }

    /** The third four digits begin with the last of the second four, which does not count twice. */
    private static IdentifierCheck verdict(char first, long digits1, long digits2, long digits3, char last) {
        if (!FourDigits.allDigits(digits1, digits2, digits3)) {
            return NOT_DIGITS;
        }
        int lastValue = last >= '0' && last <= '9' ? last - '0' : UpnLetters.value(last);
        if (lastValue < 0) {
            return WRONG_LAST;
        }
        int sum = FourDigits.sum(digits1, WEIGHTS_1)
                + FourDigits.sum(digits2, WEIGHTS_2)
                + FourDigits.sum(digits3, WEIGHTS_3)
                + lastValue * LENGTH;
        int expected = sum % UpnLetters.COUNT;
        int given = UpnLetters.value(first);
        if (given == expected) {
            return IdentifierCheck.good();
        }
        return given < 0 ? WRONG_FIRST[expected] : WRONG_LETTER[expected];
    }

    private static IdentifierCheck[] oneForEachLetter(Reason reason, String message) {
        IdentifierCheck[] checks = new IdentifierCheck[UpnLetters.COUNT];
        for (int value = 0; value < checks.length; value++) {
            char letter = UpnLetters.letter(value);
            checks[value] = new IdentifierCheck(reason, letter, message.formatted(letter));
        }
        return checks;
    }
}
