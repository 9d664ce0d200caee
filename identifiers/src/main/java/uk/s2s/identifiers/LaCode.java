package uk.s2s.identifiers;

import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;

import java.util.regex.Pattern;

/**
 * Number of a local authority, such as {@code 926}: three digits. Which numbers are in use changes with every
 * reorganisation, so that this type knows the shape only; the directory of schools knows the authorities.
 */
public record LaCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{3}");

    public LaCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidIdentifier(FORMAT, "A local authority number is three digits, such as 926");
        }
    }

    /** Accepts surrounding spaces, as typed by people. */
    public static LaCode parse(String text) {
        return new LaCode(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
