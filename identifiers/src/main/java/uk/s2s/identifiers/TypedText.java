package uk.s2s.identifiers;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people type or paste: spaces anywhere, no-break spaces from web pages and lower case mean nothing. */
final class TypedText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\ufeff]+");

    private TypedText() {}

    static String canonical(String text) {
        return SPACES.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
