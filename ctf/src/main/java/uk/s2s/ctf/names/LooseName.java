package uk.s2s.ctf.names;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a CTF name found in a text that is not quite one: with other words around them, other marks between
 * them, or a part left out.
 */
record LooseName(
        String before,
        @Nullable String source,
        boolean kindStated,
        String destination,
        @Nullable String sequence,
        String after,
        boolean joinedByUnderscores,
        String extension) {

    private static final String GAP = "[\\s_.\\u2013\\u2014-]+";
    private static final String NUMBER = "[0-9]{3}[ -][0-9]{4}|[0-9A-Z]+";
    private static final String START = "(?<before>(?:.*?[^0-9A-Z])??)";
    private static final String END =
            "(?<destination>" + NUMBER + ")(?:(?<gap3>" + GAP + ")(?<sequence>[0-9]{1,6})(?![0-9A-Z]))?(?<after>.*)";
    private static final Pattern WITH_CTF = Pattern.compile(
            START + "(?:(?<source>" + NUMBER + ")(?<gap1>" + GAP + "))?CTF(?<gap2>" + GAP + ")" + END,
            CASE_INSENSITIVE | DOTALL);
    private static final Pattern WITHOUT_CTF = Pattern.compile(
            START + "(?<source>[0-9]{3}(?:[0-9]{4}|L{4}))(?<gap1>" + GAP + ")(?<gap2>)" + END,
            CASE_INSENSITIVE | DOTALL);
    private static final Pattern EXTENSION = Pattern.compile("(?:\\.[A-Za-z][A-Za-z0-9]{0,11})+$");

    static Optional<LooseName> of(String file) {
        Matcher end = EXTENSION.matcher(file);
        String extension = end.find() ? end.group() : "";
        String stem = file.substring(0, file.length() - extension.length());
        return read(WITH_CTF.matcher(stem), true, extension)
                .or(() -> read(WITHOUT_CTF.matcher(stem), false, extension));
    }

    private static Optional<LooseName> read(Matcher parts, boolean kindStated, String extension) {
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean underscores = plain(parts.group("gap1"))
                && (!kindStated || plain(parts.group("gap2")))
                && plain(parts.group("gap3"))
                && !parts.group("destination").matches(".*[ -].*")
                && (parts.group("source") == null || !parts.group("source").matches(".*[ -].*"));
        return Optional.of(new LooseName(
                parts.group("before"),
                parts.group("source"),
                kindStated,
                parts.group("destination"),
                parts.group("sequence"),
                parts.group("after"),
                underscores,
                extension));
    }

    private static boolean plain(@Nullable String gap) {
        return gap == null || gap.equals("_");
    }
}
