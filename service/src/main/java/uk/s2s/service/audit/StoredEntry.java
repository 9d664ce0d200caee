package uk.s2s.service.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the database holds it, for hashing.
 *
 * @param atMicros microseconds since 1970, as exact as the database is
 * @param details as PostgreSQL writes its jsonb
 */
record StoredEntry(
        long id,
        long atMicros,
        String action,
        @Nullable UUID account,
        @Nullable String organisation,
        @Nullable UUID transfer,
        @Nullable UUID about,
        long[] pupils,
        String details) {

    static final String COLUMNS = """
            e.id, (extract(epoch from e.at) * 1000000)::bigint at_micros, e.action, e.account, e.organisation,
            e.transfer, e.about, e.pupils, e.details::text details""";

    static StoredEntry read(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong("id"),
                row.getLong("at_micros"),
                row.getString("action"),
                row.getObject("account", UUID.class),
                row.getString("organisation"),
                row.getObject("transfer", UUID.class),
                row.getObject("about", UUID.class),
                longs(row.getArray("pupils")),
                row.getString("details"));
    }

    private static long[] longs(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray())
                .mapToLong(Long::longValue)
                .toArray();
    }
}
