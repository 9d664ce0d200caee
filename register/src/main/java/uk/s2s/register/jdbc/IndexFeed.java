package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.s2s.register.Standing;
import uk.s2s.register.index.IndexedLearner;
import uk.s2s.register.index.LearnerIndex;

/**
 * Tells the index of this node what has changed in the database, whichever node changed it. Change numbers become visible in
 * their order, since whoever changes a learner holds the register's lock until the commit.
 */
final class IndexFeed {

    private static final int AT_ONCE = 10_000;
    /** After so many at once the index is made fast again. */
    private static final int MANY = 100_000;

    private static final String CHANGES = """
            select id, coalesce(master, id) as stays, standing, change_number, former_given_names, former_family_names, %s
            from learner where change_number > ? and xmin is distinct from pg_current_xact_id_if_assigned()::xid
            order by change_number
            """.formatted(LearnerColumns.DETAILS);

    private final LearnerIndex index;
    private long last;

    IndexFeed(LearnerIndex index) {
        this.index = index;
    }

    /** Tells of all that is committed; not of what this transaction did itself, which may be taken back. */
    synchronized void catchUp(Connection connection) throws SQLException {
        int count = 0;
        try (PreparedStatement select = connection.prepareStatement(CHANGES)) {
            select.setFetchSize(AT_ONCE);
            select.setLong(1, last);
            try (ResultSet row = select.executeQuery()) {
                for (Some some = next(row); !some.learners.isEmpty(); some = next(row)) {
                    apply(some);
                    count += some.learners.size();
                }
            }
        }
        if (count > MANY) {
            index.compact();
        }
    }

    /** Learners in the order of their changes, and the number of the latest. */
    private record Some(List<IndexedLearner> learners, long latest) {}

    /** An index that took some of them, and then failed, has forgotten all: everybody is read again next time. */
    private void apply(Some some) {
        boolean applied = false;
        try {
            index.apply(some.learners);
            applied = true;
        } finally {
            last = applied ? some.latest : 0;
        }
    }

    private static Some next(ResultSet row) throws SQLException {
        List<IndexedLearner> some = new ArrayList<>();
        long latest = 0;
        while (some.size() < AT_ONCE && row.next()) {
            some.add(learner(row));
            latest = row.getLong("change_number");
        }
        return new Some(some, latest);
    }

    private static IndexedLearner learner(ResultSet row) throws SQLException {
        boolean deleted = row.getString("standing").equals(Standing.DELETED.name());
        return new IndexedLearner(
                row.getLong("id"),
                row.getLong("stays"),
                deleted
                        ? List.of()
                        : Descriptions.all(
                                LearnerColumns.details(row),
                                names(row, "former_given_names"),
                                names(row, "former_family_names")));
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
