package uk.s2s.identifiers;

import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Number by which a school, or a local authority, sends and receives files: the LA's three digits and the four digits
 * of the establishment, such as {@code 9264444}; a local authority itself has {@code LLLL} in their place, such as
 * {@code 926LLLL}. Also called DfE number, DfES number or LAESTAB.
 */
public record SchoolNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{3}(?:[0-9]{4}|LLLL)");

    public SchoolNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidIdentifier(
                    FORMAT,
                    "A school number is the three digits of the LA and the four of the school, such as 9264444, or 926LLLL"
                            + " for the LA itself");
        }
    }

    /** Accepts lower case, spaces, and the slash or hyphen that people write between LA and establishment. */
    public static SchoolNumber parse(String text) {
        return new SchoolNumber(text.replaceAll("[\\s/-]", "").toUpperCase(Locale.ROOT));
    }

    public static SchoolNumber of(LaCode la, String establishment) {
        return new SchoolNumber(la.value() + establishment);
    }

    public static SchoolNumber ofLocalAuthority(LaCode la) {
        return new SchoolNumber(la.value() + "LLLL");
    }

    public LaCode la() {
        return new LaCode(value.substring(0, 3));
    }

    /** Four digits, or {@code LLLL} for a local authority. */
    public String establishment() {
        return value.substring(3);
    }

    public boolean isLocalAuthority() {
        return value.endsWith("LLLL");
    }

    @Override
    public String toString() {
        return value;
    }
}
