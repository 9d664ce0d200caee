package uk.s2s.identifiers;

import static uk.s2s.identifiers.InvalidIdentifier.Reason.CHECK;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.NOT_AN_IDENTIFIER;

/** The check rule: the ten digits times 10, 9, … 1 add up to a number that leaves 10 when divided by 11. */
final class UlnRule {

    static final int LENGTH = 10;

    /** Ten nines: nine times the weights' sum of 55. No other ten digits reach it. */
    private static final int SUM_OF_NOT_KNOWN = 495;

    private static final long WEIGHTS_1 = FourDigits.weights(10, 9, 8, 7);
    private static final long WEIGHTS_2 = FourDigits.weights(6, 5, 4, 3);
    private static final long WEIGHTS_3 = FourDigits.weights(0, 0, 2, 1);

    private static final IdentifierCheck WRONG_LENGTH = IdentifierCheck.wrong(FORMAT, "A ULN has 10 digits");
    private static final IdentifierCheck NOT_DIGITS =
            IdentifierCheck.wrong(FORMAT, "A ULN has 10 digits and no other characters");
    private static final IdentifierCheck LEADING_ZERO = IdentifierCheck.wrong(FORMAT, "A ULN never begins with 0");
    private static final IdentifierCheck NOT_KNOWN = IdentifierCheck.wrong(
            NOT_AN_IDENTIFIER,
            "9999999999 says that the ULN is not known; it is nobody's ULN. Leave the ULN out instead");
    private static final IdentifierCheck NEVER_ISSUED = IdentifierCheck.wrong(
            CHECK, "No ULN begins with these nine digits, whatever the last one is: at least one of them is wrong");
    private static final IdentifierCheck[] OUTCOMES = outcomes();

    private UlnRule() {}

    static IdentifierCheck check(CharSequence text) {
        return text.length() == LENGTH
                ? verdict(
                        text.charAt(0),
                        FourDigits.at(text, 0),
                        FourDigits.at(text, 4),
                        FourDigits.of('0', '0', text.charAt(8), text.charAt(9)),
                        text.charAt(LENGTH - 1))
                : WRONG_LENGTH;
    }

    static IdentifierCheck check(char[] text, int from, int length) {
        return length == LENGTH
                ? verdict(
                        text[from],
                        FourDigits.at(text, from),
                        FourDigits.at(text, from + 4),
                        FourDigits.of('0', '0', text[from + 8], text[from + 9]),
                        text[from + LENGTH - 1])
                : WRONG_LENGTH;
    }

    private static IdentifierCheck verdict(char first, long digits1, long digits2, long digits3, char last) {
        if (!FourDigits.allDigits(digits1, digits2, digits3)) {
            return NOT_DIGITS;
        }
        if (first == '0') {
            return LEADING_ZERO;
        }
        int sum = FourDigits.sum(digits1, WEIGHTS_1)
                + FourDigits.sum(digits2, WEIGHTS_2)
                + FourDigits.sum(digits3, WEIGHTS_3);
        return sum == SUM_OF_NOT_KNOWN ? NOT_KNOWN : OUTCOMES[sum % 11 * 10 + last - '0'];
    }

    /**
     * For each remainder and each last digit: looked up, since a processor cannot guess which branch the next number takes
     * and loses more time than the check takes.
     */
    private static IdentifierCheck[] outcomes() {
        IdentifierCheck[] wrongDigit = oneForEachDigit();
        IdentifierCheck[] outcomes = new IdentifierCheck[11 * 10];
        for (int at = 0; at < outcomes.length; at++) {
            int remainder = at / 10;
            int finalDigit = 10 - Math.floorMod(remainder - at % 10, 11);
            IdentifierCheck wrong = finalDigit == 10 ? NEVER_ISSUED : wrongDigit[finalDigit];
            outcomes[at] = remainder == 10 ? IdentifierCheck.good() : wrong;
        }
        return outcomes;
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
