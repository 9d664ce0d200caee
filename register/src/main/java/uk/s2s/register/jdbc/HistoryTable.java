package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.s2s.register.Change;
import uk.s2s.register.Change.Action;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Requester;

/** What was done to learners, by whom, when and why. Nothing is ever changed here. */
final class HistoryTable {

    private HistoryTable() {}

    /** All of them new and all in one statement; what they were registered with stands in the table of learners until it changes. */
    static void registered(Connection connection, List<NewLearner> learners, Requester by, String reason, Instant at)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into learner_history (learner, at, organisation, person, action, reason, before, after)
                select id, ?, ?, ?, 'REGISTERED', ?, '{}', '{}' from unnest(?::bigint[]) id
                """)) {
            insert.setObject(1, LearnerTable.time(at));
            insert.setString(2, by.organisation());
            insert.setString(3, by.user());
            insert.setString(4, reason);
            insert.setArray(
                    5,
                    Texts.numbers(
                            connection, learners.stream().map(NewLearner::id).toList()));
            insert.executeUpdate();
        }
    }

    static void updated(
            Connection connection,
            long learner,
            LearnerDetails was,
            LearnerDetails becomes,
            Requester by,
            String reason,
            Instant at)
            throws SQLException {
        LearnerDetails before = LearnerDetails.NONE;
        LearnerDetails after = LearnerDetails.NONE;
        for (LearnerField field : was.differences(becomes)) {
            before = before.with(field, was.text(field));
            after = after.with(field, becomes.text(field));
        }
        insert(connection, learner, new Entry(Action.UPDATED, reason, null, before, after), by, at);
    }

    /** @param other the other learner of a merge; else null */
    static void acted(
            Connection connection,
            long learner,
            Action action,
            @Nullable Long other,
            String reason,
            Requester by,
            Instant at)
            throws SQLException {
        insert(connection, learner, new Entry(action, reason, other, LearnerDetails.NONE, LearnerDetails.NONE), by, at);
    }

    private record Entry(
            Action action, String reason, @Nullable Long other, LearnerDetails before, LearnerDetails after) {}

    private static void insert(Connection connection, long learner, Entry entry, Requester by, Instant at)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into learner_history (learner, at, organisation, person, action, reason, other, before, after)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            insert.setLong(1, learner);
            insert.setObject(2, LearnerTable.time(at));
            insert.setString(3, by.organisation());
            insert.setString(4, by.user());
            insert.setString(5, entry.action.name());
            insert.setString(6, entry.reason);
            insert.setObject(7, entry.other, Types.BIGINT);
            insert.setArray(8, Texts.of(connection, entry.before));
            insert.setArray(9, Texts.of(connection, entry.after));
            insert.executeUpdate();
        }
    }

    /** The oldest first. */
    static List<Change> of(Connection connection, long learner) throws SQLException {
        List<Change> changes = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select h.*, o.uln as other_uln from learner_history h left join learner o on o.id = h.other
                where h.learner = ? order by h.id
                """)) {
            select.setLong(1, learner);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changes.add(change(row));
                }
            }
        }
        return changes;
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                LearnerColumns.instant(row, "at"),
                new Requester(row.getString("organisation"), row.getString("person")),
                Action.valueOf(row.getString("action")),
                row.getString("reason"),
                Texts.read(row.getArray("before")),
                Texts.read(row.getArray("after")),
                LearnerColumns.optionalUln(row, "other_uln"));
    }
}
