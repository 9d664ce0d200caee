package uk.s2s.service.retention;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the kinds that are rows of one table have in common. */
public final class DueRows {

    private DueRows() {}

    /** Since when something must have been kept to be due, {@code :since}, and who is held, {@code :held}. */
    public static Map<String, Object> parameters(RetentionPolicy policy, Instant now, HeldPupils held) {
        return Map.of("since", policy.dueSince(now).atOffset(ZoneOffset.UTC), "held", held.toArray());
    }

    /**
     * Counts them.
     *
     * @param since the column of the time that each has been kept from
     * @param from SQL from the word "from" on, of rows with a column {@code held}
     */
    public static DueCounts count(JdbcClient sql, String since, String from, Map<String, ?> parameters) {
        return sql.sql("""
                        select count(*) filter (where not held) due, count(*) filter (where held) held,
                               min(%s) filter (where not held) oldest %s
                        """.formatted(since, from))
                .params(parameters)
                .query((row, index) -> {
                    Timestamp oldest = row.getTimestamp("oldest");
                    return new DueCounts(
                            row.getLong("due"), row.getLong("held"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }
}
