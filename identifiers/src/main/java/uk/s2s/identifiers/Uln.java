package uk.s2s.identifiers;

import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;

import java.util.Optional;

/**
 * Unique Learner Number, such as {@code 9276308686}: ten digits, the first not 0; their sum, weighted 10 down to 1, leaves
 * 10 when divided by 11. {@code 9999999999}, the learner returns' value for "not known", is never a ULN and has its own
 * answer. A single wrong digit and two neighbouring digits that changed places are always found.
 *
 * <p>Source: ULN field page of the HESA student record 2017/18; Learning Records Service.
 */
public record Uln(String value) {

    /** What stands in learner returns where the ULN is not known. */
    public static final String NOT_KNOWN = "9999999999";

    public Uln {
        check(value).orThrow();
    }

    /** Accepts spaces, as typed by people. */
    public static Uln parse(String text) {
        return new Uln(TypedText.canonical(text));
    }

    /** Takes the canonical text only: ten digits, no spaces. Allocates nothing. */
    public static IdentifierCheck check(CharSequence text) {
        return UlnRule.check(text);
    }

    /** The same for a part of a buffer, such as an XML parser's. */
    public static IdentifierCheck check(char[] text, int from, int length) {
        return UlnRule.check(text, from, length);
    }

    /**
     * Adds the final digit to nine: {@code 927630868} becomes {@code 9276308686}. Empty where no digit fits, as for
     * {@code 200000001}: one in eleven beginnings is never issued.
     *
     * @throws InvalidIdentifier if these are not nine digits, or the first is 0
     */
    public static Optional<Uln> complete(String nineDigits) {
        String typed = TypedText.canonical(nineDigits);
        if (typed.length() != UlnRule.LENGTH - 1) {
            throw new InvalidIdentifier(FORMAT, "Without its final digit a ULN has nine digits");
        }
        String withZero = typed + '0';
        IdentifierCheck check = check(withZero);
        if (check.isGood()) {
            return Optional.of(new Uln(withZero));
        }
        if (check.reason() == FORMAT) {
            check.orThrow();
        }
        return Optional.ofNullable(check.expected()).map(digit -> new Uln(typed + digit));
    }

    /** Masked, since a ULN is personal data. */
    @Override
    public String toString() {
        return "ULN ending " + value.substring(7);
    }
}
