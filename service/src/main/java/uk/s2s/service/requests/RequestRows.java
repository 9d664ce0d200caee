package uk.s2s.service.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;

/** Reads requests out of their table. */
public final class RequestRows {

    private RequestRows() {}

    public static Request request(ResultSet row, int index) throws SQLException {
        String whyNot = row.getString("why_not");
        return new Request(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new SchoolNumber(row.getString("asker")),
                new SchoolNumber(row.getString("asked")),
                RequestState.valueOf(row.getString("state")),
                row.getObject("left_on", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("transfer", UUID.class),
                whyNot == null ? null : WhyNot.valueOf(whyNot),
                number(row.getString("gone_to")),
                row.getObject("words", UUID.class),
                row.getInt("round"),
                number(row.getString("first_asker")),
                number(row.getString("first_asked")),
                hashes(row),
                instant(row.getTimestamp("pupil_removed_at")));
    }

    private static @Nullable SchoolNumber number(@Nullable String number) {
        return number == null ? null : new SchoolNumber(number);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static List<Long> hashes(ResultSet row) throws SQLException {
        return Stream.of(row.getObject("pupil_hash", Long.class), row.getObject("upn_hash", Long.class))
                .filter(Objects::nonNull)
                .toList();
    }
}
