package uk.s2s.ctf;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Version of the format, such as 25 for {@code 25.0}. From 15 on it is the last two digits of the year in which the
 * school year begins; schools' systems change in August.
 */
public record CtfVersion(int number) implements Comparable<CtfVersion> {

    /** Two digits are all that the rule leaves room for. */
    public static final int NEWEST_POSSIBLE = 99;

    private static final Pattern LENIENT = Pattern.compile("([0-9]{1,2})(?:\\.[0-9]{1,2})?");

    public CtfVersion {
        if (number < 1 || number > NEWEST_POSSIBLE) {
            throw new IllegalArgumentException("A CTF version is a number from 1 to 99, not " + number);
        }
    }

    /** Reads {@code 25.0} and what is found in its place, such as {@code 25}; empty for anything else. */
    public static Optional<CtfVersion> parse(String text) {
        Matcher matcher = LENIENT.matcher(text.strip());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new CtfVersion(Integer.parseInt(matcher.group(1))));
    }

    /** The version that schools' systems write on that day: it changes on 1 August. */
    public static CtfVersion on(LocalDate day) {
        int year = day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
        return new CtfVersion(Math.floorMod(year, 100));
    }

    /** As it stands in a file, such as {@code 25.0}. */
    public String text() {
        return number + ".0";
    }

    @Override
    public int compareTo(CtfVersion other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return text();
    }
}
