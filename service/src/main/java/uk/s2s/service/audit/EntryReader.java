package uk.s2s.service.audit;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Streams entries in the order of their ids. Needs a transaction: outside one the driver would fetch all at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntryReader {

    interface Each {
        void entry(StoredEntry entry);
    }

    private static final int FETCHED_AT_ONCE = 1000;

    private final JdbcTemplate sql;

    EntryReader(DataSource database) {
        sql = new JdbcTemplate(database);
        sql.setFetchSize(FETCHED_AT_ONCE);
    }

    /** Entries above an id and not among those covered, up to a limit. */
    void unsealed(long above, IdRanges covered, int limit, Each each) {
        stream("where e.id > ? and not e.id <@ (select ?::int8multirange) order by e.id limit ?", each, statement -> {
            statement.setLong(1, above);
            statement.setString(2, covered.toString());
            statement.setInt(3, limit);
        });
    }

    /** The entries that a seal covers, as far as they are still there. */
    void covered(IdRanges covered, Each each) {
        stream("where e.id between ? and ? and e.id <@ (select ?::int8multirange) order by e.id", each, statement -> {
            statement.setLong(1, covered.first());
            statement.setLong(2, covered.last());
            statement.setString(3, covered.toString());
        });
    }

    private void stream(String condition, Each each, PreparedStatementSetter parameters) {
        RowCallbackHandler reader = row -> each.entry(StoredEntry.read(row));
        sql.query("select " + StoredEntry.COLUMNS + " from audit_entry e " + condition, parameters, reader);
    }
}
