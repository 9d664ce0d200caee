package uk.s2s.service.transfers;

import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Files of one organisation over a time, for reports; whether whoever asks may see them the caller has found out. Each
 * statement is bounded and finds its rows by an index of the organisation's files and by the months of the time alone.
 */
@Repository
public class FileReports {

    /** A form's id, which becomes its file's, may be made so long before the upload. */
    private static final Duration FORM_LIFE = Duration.ofHours(25);

    private final JdbcClient sql;

    FileReports(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many there are in each state, without a look at the question's states. */
    public Map<TransferState, Integer> counts(FileQuestion question) {
        Map<TransferState, Integer> counts = new EnumMap<>(TransferState.class);
        sql.sql("select state, count(*) from transfer where " + where(question, false) + " group by state")
                .params(values(question, false))
                .query((ResultSet row) -> {
                    counts.put(TransferState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    public int count(FileQuestion question) {
        return sql.sql("select count(*) from transfer where " + where(question, true))
                .params(values(question, true))
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    public List<Transfer> page(FileQuestion question, int offset, int limit) {
        return sql.sql("select * from transfer where " + where(question, true) + " order by id desc offset ? limit ?")
                .params(values(question, true))
                .params(offset, limit)
                .query(TransferStore::transfer)
                .list();
    }

    /** As {@link #page}, those that come after the one with this id; null for the first. */
    public List<Transfer> after(FileQuestion question, @Nullable UUID last, int limit) {
        List<@Nullable Object> values = values(question, true);
        if (last != null) {
            values.add(last);
        }
        return sql.sql("select * from transfer where " + where(question, true) + (last == null ? "" : " and id < ?")
                        + " order by id desc limit ?")
                .params(values)
                .param(limit)
                .query(TransferStore::transfer)
                .list();
    }

    private static String where(FileQuestion question, boolean states) {
        return (question.sent() ? "source = ?" : "destination = ?")
                + " and id >= first_id_at(?) and id < first_id_at(?) and uploaded_at >= ? and uploaded_at < ?"
                + (question.party().isEmpty() ? "" : question.sent() ? " and destination = ?" : " and source = ?")
                + (states ? " and state = any(?)" : "");
    }

    private static List<@Nullable Object> values(FileQuestion question, boolean states) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                question.organisation().value(),
                utc(question.from().minus(FORM_LIFE)),
                utc(question.to()),
                utc(question.from()),
                utc(question.to())));
        if (!question.party().isEmpty()) {
            values.add(question.party());
        }
        if (states) {
            values.add(question.states().stream().map(TransferState::name).toArray(String[]::new));
        }
        return values;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
