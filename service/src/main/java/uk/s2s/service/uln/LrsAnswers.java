package uk.s2s.service.uln;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the Learning Records Service answered when files were handed in, and what light follows from it. */
@Service
public class LrsAnswers {

    /** Rather more than the changes of a bad week. */
    private static final int LOOKED_AT = 1000;

    private final JdbcClient sql;
    private final Clock clock;

    LrsAnswers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Light light() {
        List<LrsAnswer> answers =
                sql.sql("""
                        select taking, reason, first_at, last_at from lrs_answer
                         where number >= coalesce((select max(number) from lrs_answer where taking), 0)
                         order by number desc limit ?
                        """).param(LOOKED_AT).query(LrsAnswers::answer).list();
        return Light.of(answers, clock.instant());
    }

    /** It took what it was given, or said that it would. */
    @Transactional
    public void taking() {
        keep(true, "");
    }

    /** @param reason a sentence for people */
    @Transactional
    public void notTaking(String reason) {
        keep(false, reason);
    }

    /** How long ago it was last asked for anything; empty for never. */
    Optional<Duration> sinceLast() {
        return sql.sql("select last_at from lrs_answer order by number desc limit 1")
                .query((row, index) ->
                        Duration.between(row.getTimestamp("last_at").toInstant(), clock.instant()))
                .optional();
    }

    private void keep(boolean taking, String reason) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int same = sql.sql("""
                        update lrs_answer set last_at = greatest(last_at, ?), times = times + 1
                         where number = (select max(number) from lrs_answer) and taking = ? and reason = ?
                        """).params(now, taking, reason).update();
        if (same == 0) {
            sql.sql("insert into lrs_answer (taking, reason, first_at, last_at, times) values (?, ?, ?, ?, 1)")
                    .params(taking, reason, now, now)
                    .update();
        }
    }

    private static LrsAnswer answer(ResultSet row, int index) throws SQLException {
        return new LrsAnswer(
                row.getBoolean("taking"), row.getString("reason"), instant(row, "first_at"), instant(row, "last_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
