package uk.s2s.ctf.names;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/** What browsers and desktops add to a name when a file of that name is there already. */
final class CopyMark {

    private static final String NUMBERED = "\\([0-9]{1,3}\\)";
    private static final Pattern BEFORE = Pattern.compile("copy of[ _]", CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "(?:\\.xml)?(?:[ _-]*" + NUMBERED + "|[ _-]+copy(?:[ _]?(?:" + NUMBERED + "|[0-9]{1,3}))?|[ _-][0-9]{1,2})",
            CASE_INSENSITIVE);
    private static final Pattern AFTER_ANY_NAME = Pattern.compile(
            "(?: ?" + NUMBERED + "| - copy(?: ?" + NUMBERED + ")?| copy(?: [0-9]{1,3})?)(?=\\.[a-z0-9]{1,5}$)",
            CASE_INSENSITIVE);

    private CopyMark() {}

    /** @param text what stands before the parts of a CTF name */
    static boolean isBefore(String text) {
        return BEFORE.matcher(text).matches();
    }

    /** @param text what stands after the parts of a CTF name, extension apart */
    static boolean isAfter(String text) {
        return AFTER.matcher(text).matches();
    }

    static String without(String file) {
        String rest = BEFORE.matcher(file).lookingAt() ? BEFORE.matcher(file).replaceFirst("") : file;
        return AFTER_ANY_NAME.matcher(rest).replaceFirst("");
    }
}
