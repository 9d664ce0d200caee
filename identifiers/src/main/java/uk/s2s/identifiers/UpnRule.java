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
        if (text.length() != LENGTH) {
            return WRONG_LENGTH;
        }
        int sum = 0;
        int outside = 0;
        for (int index = 1; index < LENGTH - 1; index++) {
            int digit = text.charAt(index) - '0';
            outside |= digit | (9 - digit);
            sum += digit * (index + 1);
        }
        return verdict(text.charAt(0), sum, outside, text.charAt(LENGTH - 1));
    }

    static IdentifierCheck check(char[] text, int from, int length) {
        if (length != LENGTH) {
            return WRONG_LENGTH;
        }
        int sum = 0;
        int outside = 0;
        for (int index = 1; index < LENGTH - 1; index++) {
            int digit = text[from + index] - '0';
            outside |= digit | (9 - digit);
            sum += digit * (index + 1);
        }
        return verdict(text[from], sum, outside, text[from + LENGTH - 1]);
    }

    /** Negative {@code outside} says that something other than a digit was among the eleven. */
    private static IdentifierCheck verdict(char first, int sum, int outside, char last) {
        if (outside < 0) {
            return NOT_DIGITS;
        }
        int lastValue = last >= '0' && last <= '9' ? last - '0' : UpnLetters.value(last);
        if (lastValue < 0) {
            return WRONG_LAST;
        }
        int expected = (sum + lastValue * LENGTH) % UpnLetters.COUNT;
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
