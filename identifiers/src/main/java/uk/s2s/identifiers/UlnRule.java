package uk.s2s.identifiers;

import static uk.s2s.identifiers.InvalidIdentifier.Reason.CHECK;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.NOT_AN_IDENTIFIER;

/** The check rule: the ten digits times 10, 9, … 1 add up to a number that leaves 10 when divided by 11. */
final class UlnRule {

    static final int LENGTH = 10;

    /** Ten nines: nine times the weights' sum of 55. No other ten digits reach it. */
    private static final int SUM_OF_NOT_KNOWN = 495;

    private static final IdentifierCheck WRONG_LENGTH = IdentifierCheck.wrong(FORMAT, "A ULN has 10 digits");
    private static final IdentifierCheck NOT_DIGITS =
            IdentifierCheck.wrong(FORMAT, "A ULN has 10 digits and no other characters");
    private static final IdentifierCheck LEADING_ZERO = IdentifierCheck.wrong(FORMAT, "A ULN never begins with 0");
    private static final IdentifierCheck NOT_KNOWN = IdentifierCheck.wrong(
            NOT_AN_IDENTIFIER,
            "9999999999 says that the ULN is not known; it is nobody's ULN. Leave the ULN out instead");
    private static final IdentifierCheck NEVER_ISSUED = IdentifierCheck.wrong(
            CHECK, "No ULN begins with these nine digits, whatever the last one is: at least one of them is wrong");
    private static final IdentifierCheck[] WRONG_DIGIT = oneForEachDigit();

    private UlnRule() {}

    static IdentifierCheck check(CharSequence text) {
        if (text.length() != LENGTH) {
            return WRONG_LENGTH;
        }
        int sum = 0;
        int outside = 0;
        for (int index = 0; index < LENGTH; index++) {
            int digit = text.charAt(index) - '0';
            outside |= digit | (9 - digit);
            sum += digit * (LENGTH - index);
        }
        return verdict(text.charAt(0), sum, outside, text.charAt(LENGTH - 1));
    }

    static IdentifierCheck check(char[] text, int from, int length) {
        if (length != LENGTH) {
            return WRONG_LENGTH;
        }
        int sum = 0;
        int outside = 0;
        for (int index = 0; index < LENGTH; index++) {
            int digit = text[from + index] - '0';
            outside |= digit | (9 - digit);
            sum += digit * (LENGTH - index);
        }
        return verdict(text[from], sum, outside, text[from + LENGTH - 1]);
    }

    /** Negative {@code outside} says that something other than a digit was among the ten. */
    private static IdentifierCheck verdict(char first, int sum, int outside, char last) {
        if (outside < 0) {
            return NOT_DIGITS;
        }
        if (first == '0') {
            return LEADING_ZERO;
        }
        if (sum % 11 == 10) {
            return IdentifierCheck.good();
        }
        if (sum == SUM_OF_NOT_KNOWN) {
            return NOT_KNOWN;
        }
        int finalDigit = 10 - (sum - (last - '0')) % 11;
        return finalDigit == 10 ? NEVER_ISSUED : WRONG_DIGIT[finalDigit];
    }

    private static IdentifierCheck[] oneForEachDigit() {
        IdentifierCheck[] checks = new IdentifierCheck[10];
        for (int digit = 0; digit < checks.length; digit++) {
            String message = "The last digit of this ULN should be %d: it is wrong, or one of the digits before it";
            checks[digit] = new IdentifierCheck(CHECK, (char) ('0' + digit), message.formatted(digit));
        }
        return checks;
    }
}
