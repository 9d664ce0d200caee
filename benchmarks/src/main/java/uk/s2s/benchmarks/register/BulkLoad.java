package uk.s2s.benchmarks.register;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import uk.s2s.benchmarks.people.Learner;
import uk.s2s.benchmarks.people.Population;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.UlnIssue;

/** Fills the table of learners by COPY, with the numbers that they would have got one by one. */
public final class BulkLoad {

    private static final String COPY =
            "copy learner (id, uln, tier_level, created_at, updated_at, change_number, %s) from stdin"
                    .formatted(Arrays.stream(LearnerField.values())
                            .map(field -> field.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));

    private BulkLoad() {}

    /** @return households from which the learners were taken */
    public static long fill(DataSource database, Population population, long size, byte[] key) throws SQLException {
        UlnIssue issue = new UlnIssue(key);
        long household = 0;
        try (Connection connection = database.getConnection()) {
            long number = next(connection, "id");
            long change = next(connection, "change_number");
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            for (Iterator<Learner> learners = population.learners(size).iterator(); learners.hasNext(); ) {
                Optional<Uln> uln = issue.uln(number);
                while (uln.isEmpty()) {
                    uln = issue.uln(++number);
                }
                Learner learner = learners.next();
                household = learner.id() / Draws.CHILDREN;
                byte[] row =
                        row(number++, uln.get(), ++change, Details.of(learner)).getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(row, 0, row.length);
            }
            copy.endCopy();
            finish(connection, number, change);
        }
        return household;
    }

    /** Some may be there already, such as those of the demo. */
    private static long next(Connection connection, String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select coalesce(max(%s), 0) + 1 from learner".formatted(column))) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void finish(Connection connection, long number, long change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select setval('learner_number', %d), setval('learner_change_number', %d)"
                    .formatted(number, change));
            statement.execute("analyze learner");
        }
    }

    private static String row(long id, Uln uln, long change, LearnerDetails details) {
        StringBuilder row = new StringBuilder();
        row.append(id)
                .append('\t')
                .append(uln.value())
                .append("\t1\t2026-09-01\t2026-09-01\t")
                .append(change);
        for (LearnerField field : LearnerField.values()) {
            row.append('\t').append(details.text(field).replace("\\", "").replace("\t", " "));
        }
        return row.append('\n').toString();
    }
}
