package uk.s2s.register.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Standing;
import uk.s2s.register.UlnIssue;

/** The learners themselves. */
final class LearnerTable {

    private static final String INSERT = """
            insert into learner (id, uln, tier_level, demographics, created_at, updated_at, change_number, %s)
            select id, uln, tier, five, ?, ?, nextval('learner_change_number'), %s
            from unnest(?::bigint[], ?::bigint[], ?::smallint[], ?::bigint[], %s) as r (id, uln, tier, five, %s)
            """.formatted(
            LearnerColumns.DETAILS,
            LearnerColumns.DETAILS,
            Arrays.stream(LearnerField.values()).map(field -> "?::text[]").collect(Collectors.joining(", ")),
            LearnerColumns.DETAILS);

    private static final String UPDATE = """
            update learner set version = version + 1, updated_at = ?, change_number = nextval('learner_change_number'), tier_level = ?, demographics = ?,
                former_given_names = case when ? then given_name || former_given_names else former_given_names end,
                former_family_names = case when ? then family_name || former_family_names else former_family_names end, %s
            where id = ?
            """.formatted(Arrays.stream(LearnerField.values())
            .map(field -> LearnerColumns.name(field) + " = ?")
            .collect(Collectors.joining(", ")));

    static final int FILLED_AT_ONCE = 1000;

    private final UlnIssue issue;

    LearnerTable(UlnIssue issue) {
        this.issue = issue;
    }

    Optional<Learner> byUln(Connection connection, Uln uln) throws SQLException {
        return Optional.ofNullable(byUlns(connection, Set.of(uln)).get(uln));
    }

    Map<Uln, Learner> byUlns(Connection connection, Collection<Uln> ulns) throws SQLException {
        Map<Uln, Learner> found = new HashMap<>();
        List<Long> numbers = ulns.stream().map(uln -> Long.valueOf(uln.value())).toList();
        for (Learner learner : select(connection, "l.uln = any(?)", numbers)) {
            found.put(learner.uln(), learner);
        }
        return found;
    }

    /** The one whose number stays: the learner's own, or that of the master. */
    Learner master(Connection connection, Learner learner) throws SQLException {
        return learner.master().isPresent()
                ? byUln(connection, learner.master().get()).orElseThrow()
                : learner;
    }

    Map<Long, Learner> byIds(Connection connection, Collection<Long> ids) throws SQLException {
        Map<Long, Learner> found = new HashMap<>();
        for (Learner learner : select(connection, "l.id = any(?)", ids)) {
            found.put(learner.id(), learner);
        }
        return found;
    }

    /** Those with the same five details, the merged among them; in the order of their numbers. */
    List<Learner> byDemographics(Connection connection, Collection<LearnerDetails> details) throws SQLException {
        List<Long> hashes = details.stream().map(Demographics::hash).toList();
        return select(connection, "l.demographics = any(?) and l.standing <> 'DELETED' order by l.id", hashes);
    }

    private static List<Learner> select(Connection connection, String condition, Collection<Long> numbers)
            throws SQLException {
        List<Learner> found = new ArrayList<>();
        if (numbers.isEmpty()) {
            return found;
        }
        try (PreparedStatement select = connection.prepareStatement(LearnerColumns.select(condition))) {
            select.setArray(1, Texts.numbers(connection, numbers));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(LearnerColumns.learner(row));
                }
            }
        }
        return found;
    }

    /** Takes a number for each; the register's lock need not be held. */
    List<NewLearner> number(Connection connection, List<LearnerDetails> details) throws SQLException {
        List<NewLearner> numbered = new ArrayList<>();
        while (numbered.size() < details.size()) {
            for (long number : nextNumbers(connection, details.size() - numbered.size())) {
                LearnerDetails next = details.get(numbered.size());
                issue.uln(number).ifPresent(uln -> numbered.add(new NewLearner(number, uln, next)));
            }
        }
        return numbered;
    }

    private static List<Long> nextNumbers(Connection connection, int count) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement next =
                connection.prepareStatement("select nextval('learner_number') from generate_series(1, ?)")) {
            next.setInt(1, count);
            try (ResultSet row = next.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getLong(1));
                }
            }
        }
        return numbers;
    }

    /** All in one statement. */
    void insert(Connection connection, List<NewLearner> learners, Instant at) throws SQLException {
        if (learners.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, time(at));
            insert.setObject(2, time(at));
            insert.setArray(3, numbers(connection, learners, NewLearner::id));
            insert.setArray(
                    4,
                    numbers(
                            connection,
                            learners,
                            one -> Long.parseLong(one.uln().value())));
            insert.setArray(5, tierLevels(connection, learners));
            insert.setArray(6, numbers(connection, learners, one -> Demographics.hash(one.details())));
            int next = 7;
            for (LearnerField field : LearnerField.values()) {
                insert.setArray(next++, texts(connection, learners, field));
            }
            insert.executeUpdate();
        }
    }

    private static Array numbers(Connection connection, List<NewLearner> learners, Function<NewLearner, Long> number)
            throws SQLException {
        return Texts.numbers(connection, learners.stream().map(number).toList());
    }

    private static Array tierLevels(Connection connection, List<NewLearner> learners) throws SQLException {
        Object[] levels = learners.stream()
                .map(one -> (short) NewLearner.tierLevel(one.details()))
                .toArray();
        return connection.createArrayOf("smallint", levels);
    }

    private static Array texts(Connection connection, List<NewLearner> learners, LearnerField field)
            throws SQLException {
        return Texts.texts(
                connection,
                learners.stream().map(one -> one.details().text(field)).toList());
    }

    /** Hashes of details for some of those who have none. For the holder of the register's lock; returns how many. */
    int fillIn(Connection connection) throws SQLException {
        List<Learner> lacking = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        LearnerColumns.select("l.demographics is null order by l.id limit " + FILLED_AT_ONCE));
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                lacking.add(LearnerColumns.learner(row));
            }
        }
        try (PreparedStatement update = connection.prepareStatement(
                "update learner set demographics = h from unnest(?::bigint[], ?::bigint[]) as r (i, h) where id = r.i")) {
            update.setArray(
                    1,
                    Texts.numbers(connection, lacking.stream().map(Learner::id).toList()));
            update.setArray(
                    2,
                    Texts.numbers(
                            connection,
                            lacking.stream()
                                    .map(one -> Demographics.hash(one.details()))
                                    .toList()));
            update.executeUpdate();
        }
        return lacking.size();
    }

    void update(Connection connection, Learner was, LearnerDetails becomes, Instant at) throws SQLException {
        boolean renamed = !was.details().text(LearnerField.GIVEN_NAME).equals(becomes.text(LearnerField.GIVEN_NAME))
                || !was.details().text(LearnerField.FAMILY_NAME).equals(becomes.text(LearnerField.FAMILY_NAME));
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            int next = 1;
            update.setObject(next++, time(at));
            update.setInt(next++, NewLearner.tierLevel(becomes));
            update.setLong(next++, Demographics.hash(becomes));
            update.setBoolean(next++, renamed);
            update.setBoolean(next++, renamed);
            for (LearnerField field : LearnerField.values()) {
                update.setString(next++, becomes.text(field));
            }
            update.setLong(next, was.id());
            update.executeUpdate();
        }
    }

    /** @param master into which a learner is merged; else null */
    void stand(Connection connection, long id, Standing standing, @Nullable Long master, Instant at)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update learner set standing = ?, master = ?, merged_into = ?, version = version + 1, updated_at = ?,
                       change_number = nextval('learner_change_number')
                where id = ?
                """)) {
            update.setString(1, standing.name());
            update.setObject(2, master, Types.BIGINT);
            update.setObject(3, master, Types.BIGINT);
            update.setObject(4, time(at));
            update.setLong(5, id);
            update.executeUpdate();
        }
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
