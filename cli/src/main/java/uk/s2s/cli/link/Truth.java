package uk.s2s.cli.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The column that says who somebody really is: equal values, one person.
 *
 * @param pattern the part of the value that says so, its first group; null for all of it
 */
record Truth(String column, @Nullable Pattern pattern) {

    /** {@code COLUMN} or {@code COLUMN=PATTERN}. */
    static Truth parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            return new Truth(text, null);
        }
        try {
            return new Truth(text.substring(0, equals), Pattern.compile(text.substring(equals + 1)));
        } catch (PatternSyntaxException e) {
            throw new ListProblem(
                    "--evaluate: after = comes a regular expression, and this is none: " + e.getDescription());
        }
    }

    /** Empty where the value does not say it. */
    String of(String value) {
        if (pattern == null) {
            return value;
        }
        Matcher found = pattern.matcher(value);
        if (!found.find()) {
            return "";
        }
        String said = found.groupCount() > 0 ? found.group(1) : found.group();
        return said == null ? "" : said.strip();
    }
}
