package uk.s2s.service.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import uk.s2s.ctf.VersionRange;

/**
 * An environment variable and what it may be. Those that need more than a look at their own value are checked where they
 * are used: the database's, the mail server's and the key file.
 *
 * @param expected ends the sentence "NAME should be …"
 */
record Setting(String name, String expected, Predicate<String> fits) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+");

    static final List<Setting> ALL = List.of(
            number("S2S_PORT", 1, 65_535),
            new Setting(
                    "S2S_ADDRESS",
                    "an address of this machine, such as localhost, or 0.0.0.0 for all",
                    Setting::isAddress),
            new Setting(
                    "S2S_BASE_URL",
                    "how users reach the service, such as https://s2s.example: http or https, without ? or #",
                    Setting::isWebAddress),
            yesOrNo("S2S_SECURE_COOKIES"),
            yesOrNo("S2S_DEMO"),
            yesOrNo("S2S_DEVELOPMENT"),
            number("S2S_MAX_UPLOAD_MB", 1, 100),
            number("S2S_CHECKED_AT_ONCE_MB", 1, 1_000),
            number("S2S_LOST_PUPIL_QUESTIONS", 0, 1_000_000),
            number("S2S_LOST_PUPILS_SHOWN", 0, 1_000_000),
            versions("S2S_CTF_VERSIONS_USUAL"),
            versions("S2S_CTF_VERSIONS_TAKEN"),
            new Setting(
                    "S2S_REMIND_ON_DAYS",
                    "days after a file's arrival, ascending, such as 2,5,10",
                    Setting::areAscendingDays),
            number("S2S_TELL_AUTHORITIES_ON_DAY", 1, 999),
            yesOrNo("S2S_FORWARD_BY_ITSELF"),
            new Setting(
                    "S2S_REQUEST_REMINDERS",
                    "school days before (as -5) and after the day on which a requested file is due, ascending, such as -5,0,5",
                    Setting::areDaysAround),
            number("S2S_REQUEST_ESCALATION", 1, 99),
            number("S2S_REQUESTS_A_DAY", 0, 1_000_000),
            number("S2S_NEVER_ON_ROLL_A_DAY", 0, 1_000_000),
            number("S2S_FORWARD_AFTER_DAYS", 0, 365),
            number("S2S_FORWARD_MOST_A_DAY", 1, 1_000_000),
            number("S2S_SMTP_PORT", 1, 65_535),
            email("S2S_MAIL_FROM"),
            email("S2S_BOUNCES_ADDRESS"),
            number("S2S_BOUNCES_PORT", 1, 65_535),
            number("S2S_BOUNCES_KEEP_DAYS", 1, 3_650),
            email("S2S_ADMIN_EMAIL"),
            number("S2S_KEEP_COLLECTED_DAYS", 1, 3_650),
            number("S2S_KEEP_ENDED_DAYS", 1, 3_650),
            number("S2S_KEEP_UNCOLLECTED_DAYS", 1, 3_650),
            number("S2S_KEEP_PASSED_ON_DAYS", 1, 3_650),
            number("S2S_PICK_UP_DAYS", 1, 60),
            number("S2S_LOST_PUPIL_WATCH_DAYS", 1, 3_650),
            number("S2S_KEEP_LOST_YEARS", 1, 25),
            number("S2S_KEEP_FINDINGS_DAYS", 1, 3_650),
            number("S2S_KEEP_ULN_DAYS", 1, 3_650),
            number("S2S_KEEP_BATCHES_DAYS", 30, 3_650),
            number("S2S_KEEP_REQUESTS_DAYS", 1, 3_650),
            number("S2S_KEEP_LOOKS_DAYS", 1, 3_650),
            number("S2S_KEEP_WORDS_DAYS", 1, 3_650),
            number("S2S_KEEP_AUDIT_YEARS", 1, 50));

    private static Setting number(String name, int least, int most) {
        return new Setting(
                name,
                "a whole number from %d to %d".formatted(least, most),
                value -> value.matches("[0-9]{1,9}")
                        && Integer.parseInt(value) >= least
                        && Integer.parseInt(value) <= most);
    }

    private static Setting versions(String name) {
        return new Setting(
                name,
                "versions of the format, oldest-newest, such as 24-26",
                value -> VersionRange.parse(value).isPresent());
    }

    private static Setting yesOrNo(String name) {
        return new Setting(name, "true or false", value -> value.matches("(?i)true|false"));
    }

    private static Setting email(String name) {
        return new Setting(
                name,
                "an e-mail address, such as s2s@school.example",
                value -> EMAIL.matcher(value).matches());
    }

    private static boolean areAscendingDays(String value) {
        if (!value.matches("[1-9][0-9]{0,2}( *, *[1-9][0-9]{0,2}){0,9}")) {
            return false;
        }
        List<Integer> days = Arrays.stream(value.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
        return days.equals(days.stream().distinct().sorted().toList());
    }

    private static boolean areDaysAround(String value) {
        if (!value.matches("(-?[1-9][0-9]?|0)( *, *(-?[1-9][0-9]?|0)){0,9}")) {
            return false;
        }
        List<Integer> days = Arrays.stream(value.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
        return days.equals(days.stream().distinct().sorted().toList());
    }

    private static boolean isAddress(String value) {
        try {
            return !value.isBlank() && InetAddress.getByName(value) != null;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean isWebAddress(String value) {
        try {
            URI uri = URI.create(value);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
