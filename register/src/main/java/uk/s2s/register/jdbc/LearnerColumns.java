package uk.s2s.register.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Standing;

/** The columns of the table of learners. */
final class LearnerColumns {

    /** One for each field, in its order. */
    static final String DETAILS =
            Arrays.stream(LearnerField.values()).map(LearnerColumns::name).collect(Collectors.joining(", "));

    private static final String SELECT = """
            select l.id, l.uln, l.standing, l.created_at, l.updated_at, l.version, l.tier_level,
                   (select m.uln from learner m where m.id = l.master) as master_uln,
                   array(select o.uln from learner o where o.master = l.id order by o.uln) as linked, %s
            from learner l
            """.formatted(DETAILS);

    private static final LearnerField[] FIELDS = LearnerField.values();
    private static final String[] NAMES =
            Arrays.stream(FIELDS).map(LearnerColumns::name).toArray(String[]::new);

    private LearnerColumns() {}

    /** @param condition on the learner {@code l} */
    static String select(String condition) {
        return SELECT + " where " + condition;
    }

    static String name(LearnerField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    static Learner learner(ResultSet row) throws SQLException {
        return new Learner(
                row.getLong("id"),
                uln(row.getLong("uln")),
                details(row),
                Standing.valueOf(row.getString("standing")),
                optionalUln(row, "master_uln"),
                ulns((Long[]) row.getArray("linked").getArray()),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                row.getInt("version"),
                row.getInt("tier_level"));
    }

    static LearnerDetails details(ResultSet row) throws SQLException {
        Map<LearnerField, String> texts = new EnumMap<>(LearnerField.class);
        for (int at = 0; at < FIELDS.length; at++) {
            texts.put(FIELDS[at], row.getString(NAMES[at]));
        }
        return LearnerDetails.of(texts);
    }

    static Uln uln(long number) {
        return new Uln(Long.toString(number));
    }

    static Optional<Uln> optionalUln(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(uln(number));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static List<Uln> ulns(Long[] numbers) {
        List<Uln> ulns = new ArrayList<>();
        for (Long number : numbers) {
            ulns.add(uln(number));
        }
        return List.copyOf(ulns);
    }
}
