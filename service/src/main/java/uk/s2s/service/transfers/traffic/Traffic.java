package uk.s2s.service.transfers.traffic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import uk.s2s.service.transfers.TransferState;

/** The files of a local authority's schools, the latest first. No check of who asks: the caller makes it. */
@Service
public class Traffic {

    private static final String COLUMNS =
            "id, reference, name, source, destination, via, pupils, state, asked, uploaded_at, changed_at, content_removed_at";

    private static final Set<TransferState> WAITING =
            EnumSet.of(TransferState.AWAITING_COLLECTION, TransferState.ACCEPTED);

    private final JdbcClient sql;

    Traffic(JdbcClient sql) {
        this.sql = sql;
    }

    public int count(TrafficQuestion question) {
        return ask(question, "select count(*) from transfer where " + question.conditions())
                .query(Integer.class)
                .single();
    }

    public List<TrafficFile> page(TrafficQuestion question, int offset, int most) {
        return ask(question, files(question, "") + " offset :offset limit :most")
                .param("offset", offset)
                .param("most", most)
                .query(Traffic::file)
                .list();
    }

    /** The next after this one of {@link #page}; null begins. Whoever reads slowly holds up nothing between two calls. */
    public List<TrafficFile> after(@Nullable UUID last, TrafficQuestion question, int most) {
        StatementSpec statement =
                ask(question, files(question, last == null ? "" : " and id < :last") + " limit :most");
        return (last == null ? statement : statement.param("last", last))
                .param("most", most)
                .query(Traffic::file)
                .list();
    }

    private static String files(TrafficQuestion question, String more) {
        return "select " + COLUMNS + " from transfer where " + question.conditions() + more + " order by id desc";
    }

    private StatementSpec ask(TrafficQuestion question, String query) {
        StatementSpec statement = Own.of(question.area(), sql.sql(query));
        List<String> schools = question.schools();
        if (schools != null) {
            statement = statement.param("schools", schools.toArray(String[]::new));
        }
        TransferState state = question.state();
        statement = state == null ? statement : statement.param("state", state.name());
        Instant from = question.from();
        Instant before = question.before();
        statement = from == null ? statement : statement.param("from", utc(from));
        return before == null ? statement : statement.param("before", utc(before));
    }

    private static TrafficFile file(ResultSet row, int index) throws SQLException {
        TransferState state = TransferState.valueOf(row.getString("state"));
        boolean removed = row.getTimestamp("content_removed_at") != null;
        return new TrafficFile(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("name"),
                row.getString("source"),
                row.getString("destination"),
                row.getString("via"),
                row.getInt("pupils"),
                state,
                title(state, row.getBoolean("asked"), removed),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                WAITING.contains(state) && !removed);
    }

    private static String title(TransferState state, boolean asked, boolean removed) {
        if (state == TransferState.RECEIVED && asked) {
            return "Waiting for the sender's decision";
        }
        return WAITING.contains(state) && removed ? "Not collected in time" : state.title();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
