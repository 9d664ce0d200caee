package uk.s2s.service.schools.search;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.s2s.identifiers.SchoolNumber;

/** What somebody means who types this to find a school. */
sealed interface Typed {

    Pattern NUMBER = Pattern.compile("[0-9]{3}[\\s/-]*(?:[0-9]{4}|[Ll]{4})");
    Pattern URN = Pattern.compile("(?:URN[\\s:]*)?([1-9][0-9]{5})", Pattern.CASE_INSENSITIVE);
    Pattern DIGITS = Pattern.compile("[0-9]{3,4}");
    Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)(?:\\s*([0-9][A-Z]{2})|\\s+([0-9][A-Z]?))?");

    /** The number of a school or an LA, also a former one. */
    record Number(SchoolNumber number) implements Typed {}

    record Urn(int urn) implements Typed {}

    /** Three digits, the beginning of the LA's schools' numbers, or four, their end. */
    record PartOfNumber(String digits) implements Typed {}

    /** @param pattern of SQL's {@code like} */
    record Postcode(String pattern) implements Typed {}

    /** @param words empty if nothing was typed that could be looked for */
    record Words(List<String> words) implements Typed {}

    static Typed read(String text) {
        String typed = text.strip();
        if (NUMBER.matcher(typed).matches()) {
            return new Number(SchoolNumber.parse(typed));
        }
        Matcher urn = URN.matcher(typed);
        if (urn.matches()) {
            return new Urn(Integer.parseInt(urn.group(1)));
        }
        if (DIGITS.matcher(typed).matches()) {
            return new PartOfNumber(typed);
        }
        Matcher postcode = POSTCODE.matcher(typed.toUpperCase(Locale.ROOT));
        return postcode.matches() ? new Postcode(pattern(postcode)) : words(typed);
    }

    static Words words(String typed) {
        return new Words(SearchWords.of(typed));
    }

    /** "IP24" is all of the district, and nothing of IP2 4. */
    private static String pattern(Matcher postcode) {
        String within = Stream.of(postcode.group(2), postcode.group(3))
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        return postcode.group(1) + " " + within + "%";
    }
}
