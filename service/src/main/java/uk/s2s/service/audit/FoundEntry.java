package uk.s2s.service.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a search gives it.
 *
 * @param details JSON
 */
record FoundEntry(
        long id,
        Instant at,
        String action,
        @Nullable UUID account,
        @Nullable String organisation,
        @Nullable UUID transfer,
        @Nullable UUID about,
        String details) {

    static final String COLUMNS =
            "e.id, e.at, e.action, e.account, e.organisation, e.transfer, e.about, e.details::text details";

    static FoundEntry read(ResultSet row, int index) throws SQLException {
        return new FoundEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("action"),
                row.getObject("account", UUID.class),
                row.getString("organisation"),
                row.getObject("transfer", UUID.class),
                row.getObject("about", UUID.class),
                row.getString("details"));
    }
}
