package uk.s2s.service.audit;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What PostgreSQL says of transactions that are still open; their numbers rise in the order in which they first write. */
@Component
class OpenTransactions {

    private final JdbcTemplate sql;

    OpenTransactions(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** All with a lower number have ended, and the next statement sees what they wrote. */
    long oldest() {
        return ask("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    }

    /** All that has been seen until now was written by lower numbers. */
    long next() {
        return ask("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
    }

    private long ask(String question) {
        Long number = sql.queryForObject(question, Long.class);
        if (number == null) {
            throw new IllegalStateException("PostgreSQL gave no snapshot");
        }
        return number;
    }
}
