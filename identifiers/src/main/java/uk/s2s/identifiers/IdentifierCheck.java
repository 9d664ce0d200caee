package uk.s2s.identifiers;

import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.InvalidIdentifier.Reason;

/**
 * What checking an identifier found: a wrong number in a file is a result, not an exception. Each rule makes its few
 * results once and shares them, so that checking allocates nothing.
 *
 * @param reason which part of the rule is broken; null if none is
 * @param expected the check letter or digit that follows from the other characters; null if the identifier is good, or if
 *     none follows
 * @param message in a school office's words, empty if the identifier is good; never holds the identifier itself
 */
public record IdentifierCheck(
        @Nullable Reason reason, @Nullable Character expected, String message) {

    private static final IdentifierCheck GOOD = new IdentifierCheck(null, null, "");

    static IdentifierCheck good() {
        return GOOD;
    }

    static IdentifierCheck wrong(Reason reason, String message) {
        return new IdentifierCheck(reason, null, message);
    }

    public boolean isGood() {
        return reason == null;
    }

    void orThrow() {
        if (reason != null) {
            throw new InvalidIdentifier(reason, message);
        }
    }
}
