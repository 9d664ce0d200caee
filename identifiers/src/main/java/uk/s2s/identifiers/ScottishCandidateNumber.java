package uk.s2s.identifiers;

import static uk.s2s.identifiers.InvalidIdentifier.Reason.CHECK;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Scottish Candidate Number, such as {@code 012345674}: nine digits, leading zeros kept; two of the year, six arbitrary,
 * one check digit. The first eight, weighted 3 2 7 6 5 4 3 2, leave r when divided by 11; the check digit is 0 if r is 0,
 * else 11 less r, and where r is 1 there is no such number.
 *
 * <p>Source: HESA student record 2007/08, field Scottish Candidate Number.
 */
public record ScottishCandidateNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{9}");
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int NO_DIGIT = 10;

    public ScottishCandidateNumber {
        check(value).orThrow();
    }

    /** Accepts spaces, as typed by people. */
    public static ScottishCandidateNumber parse(String text) {
        return new ScottishCandidateNumber(TypedText.canonical(text));
    }

    public static IdentifierCheck check(CharSequence text) {
        if (!SHAPE.matcher(text).matches()) {
            return IdentifierCheck.wrong(FORMAT, "A Scottish Candidate Number has 9 digits");
        }
        int digit = checkDigit(text);
        if (digit == NO_DIGIT) {
            return IdentifierCheck.wrong(
                    CHECK,
                    "No Scottish Candidate Number begins with these eight digits: at least one of them is wrong");
        }
        return text.charAt(8) - '0' == digit ? IdentifierCheck.good() : wrongDigit(digit);
    }

    /**
     * The ULN that is made by putting one digit in front of this number; empty where none exists. See {@link InferredUln}
     * for how sure that is.
     */
    public Optional<InferredUln> inferredUln() {
        int sum = 0;
        for (int index = 0; index < value.length(); index++) {
            sum += (9 - index) * (value.charAt(index) - '0');
        }
        int leading = (sum + 1) % 11;
        return leading == 0 || leading == 10
                ? Optional.empty()
                : Optional.of(new InferredUln(new Uln(leading + value), this));
    }

    private static int checkDigit(CharSequence text) {
        int sum = 0;
        for (int index = 0; index < WEIGHTS.length; index++) {
            sum += WEIGHTS[index] * (text.charAt(index) - '0');
        }
        return (11 - sum % 11) % 11;
    }

    private static IdentifierCheck wrongDigit(int digit) {
        @Nullable Character expected = (char) ('0' + digit);
        return new IdentifierCheck(
                CHECK, expected, "The last digit of this Scottish Candidate Number should be %d".formatted(digit));
    }

    /** Masked, since it is personal data. */
    @Override
    public String toString() {
        return "SCN ending " + value.substring(6);
    }
}
