package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import uk.s2s.register.Change.Action;
import uk.s2s.register.Learner;
import uk.s2s.register.UlnReport;
import uk.s2s.register.UlnReport.Deletion;
import uk.s2s.register.UlnReport.Merging;

/** What became of numbers in a time, out of the history. */
final class Reports {

    private final LearnerTable learners;

    Reports(LearnerTable learners) {
        this.learners = learners;
    }

    private record Act(Action action, long learner, long other, Instant at) {}

    /** @param to exclusive */
    UlnReport between(Connection connection, Instant from, Instant to) throws SQLException {
        List<Act> acts = acts(connection, from, to);
        Set<Long> ids = new HashSet<>();
        acts.forEach(act -> ids.addAll(List.of(act.learner, act.other)));
        Map<Long, Learner> found = learners.byIds(connection, ids);
        Function<Act, Merging> merging = act -> new Merging(of(found, act.other), of(found, act.learner), act.at);
        return new UlnReport(
                list(acts, Action.MERGED, merging),
                list(acts, Action.UNMERGED, merging),
                list(
                        acts,
                        Action.DELETED,
                        act -> new Deletion(of(found, act.learner).uln(), act.at)));
    }

    private static Learner of(Map<Long, Learner> found, long id) {
        return Objects.requireNonNull(found.get(id));
    }

    private static <T> List<T> list(List<Act> acts, Action action, Function<Act, T> entry) {
        return acts.stream().filter(act -> act.action == action).map(entry).toList();
    }

    private static List<Act> acts(Connection connection, Instant from, Instant to) throws SQLException {
        List<Act> acts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select action, learner, coalesce(other, learner) as other, at from learner_history
                where action in ('MERGED', 'UNMERGED', 'DELETED') and at >= ? and at < ? order by id
                """)) {
            select.setObject(1, LearnerTable.time(from));
            select.setObject(2, LearnerTable.time(to));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    acts.add(new Act(
                            Action.valueOf(row.getString("action")),
                            row.getLong("learner"),
                            row.getLong("other"),
                            LearnerColumns.instant(row, "at")));
                }
            }
        }
        return acts;
    }
}
