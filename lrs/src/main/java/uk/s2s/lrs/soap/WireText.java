package uk.s2s.lrs.soap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.ReturnCode;

/** Texts of messages as values. What is there and cannot be read makes the message unreadable; it is never taken for nothing. */
final class WireText {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private WireText() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** To leave an element out. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static ResponseCode responseCode(@Nullable String text) {
        return ResponseCode.read(orEmpty(text)).orElseThrow(() -> new UnreadableAnswer("its response code is no code"));
    }

    static ReturnCode returnCode(@Nullable String text) {
        return ReturnCode.read(orEmpty(text)).orElseThrow(() -> new UnreadableAnswer("a return code is no code"));
    }

    static Optional<Uln> uln(@Nullable String text) {
        return read(text, Uln::parse, "a ULN is no ULN");
    }

    static Optional<LocalDate> date(@Nullable String text) {
        return read(text, LocalDate::parse, "a date is no date");
    }

    static Optional<Instant> dateTime(@Nullable String text) {
        return read(
                text,
                given -> LocalDateTime.parse(given, DATE_TIME).atZone(ENGLAND).toInstant(),
                "a time of the job is no time");
    }

    static String dateTime(Instant time) {
        return DATE_TIME.format(time.atZone(ENGLAND));
    }

    /** The number in a text of one digit, or 0 where there is none. */
    static int digit(@Nullable String text) {
        return read(text, Integer::valueOf, "a number is no number").orElse(0);
    }

    private static <T> Optional<T> read(@Nullable String text, Function<String, T> reading, String otherwise) {
        String stripped = orEmpty(text).strip();
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(stripped));
        } catch (DateTimeException | NumberFormatException | InvalidIdentifier e) {
            throw new UnreadableAnswer(otherwise);
        }
    }
}
