package uk.s2s.register.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.s2s.register.CandidateLearner;
import uk.s2s.register.Learner;
import uk.s2s.register.Standing;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;
import uk.s2s.register.matching.MatchCandidate;

/** Whom records of batches may mean. */
final class CandidateTable {

    private CandidateTable() {}

    static void insert(Connection connection, long job, List<Decision> decisions) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into register_candidate (job, position, rank, learner, probability, levels)
                values (?, ?, ?, ?, ?, ?)
                """)) {
            for (Decision decision : decisions) {
                int rank = 0;
                for (MatchCandidate candidate : decision.candidates()) {
                    insert.setLong(1, job);
                    insert.setInt(2, decision.position());
                    insert.setInt(3, ++rank);
                    insert.setLong(4, candidate.learner());
                    insert.setDouble(5, candidate.probability());
                    insert.setArray(6, Texts.texts(connection, texts(candidate.comparison())));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static List<String> texts(Comparison comparison) {
        return Arrays.stream(Field.values())
                .map(field -> field.name() + "=" + comparison.level(field).name())
                .toList();
    }

    private record Kept(long learner, double probability, Map<Field, Level> levels) {}

    /** As they stand in the register now, without those who have been deleted since. */
    static List<CandidateLearner> of(Connection connection, LearnerTable learners, long job, int position)
            throws SQLException {
        List<Kept> kept = kept(connection, job, position);
        Map<Long, Learner> found =
                learners.byIds(connection, kept.stream().map(Kept::learner).toList());
        List<CandidateLearner> candidates = new ArrayList<>();
        for (Kept one : kept) {
            Learner learner = found.get(one.learner);
            if (learner != null && learner.standing() != Standing.DELETED) {
                Learner master = learners.master(connection, learner);
                candidates.add(new CandidateLearner(
                        master,
                        one.probability,
                        master.id() == learner.id() ? Optional.empty() : Optional.of(learner.uln()),
                        one.levels));
            }
        }
        return List.copyOf(candidates);
    }

    private static List<Kept> kept(Connection connection, long job, int position) throws SQLException {
        List<Kept> kept = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select * from register_candidate where job = ? and position = ? order by rank")) {
            select.setLong(1, job);
            select.setInt(2, position);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    kept.add(new Kept(
                            row.getLong("learner"), row.getDouble("probability"), levels(row.getArray("levels"))));
                }
            }
        }
        return kept;
    }

    private static Map<Field, Level> levels(Array texts) throws SQLException {
        Map<Field, Level> levels = new EnumMap<>(Field.class);
        for (String text : (String[]) texts.getArray()) {
            int equals = text.indexOf('=');
            levels.put(Field.valueOf(text.substring(0, equals)), Level.valueOf(text.substring(equals + 1)));
        }
        return levels;
    }
}
