package uk.s2s.service.desk;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.retention.DueCounts;
import uk.s2s.service.retention.DueItem;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.retention.RetentionPolicy;

/**
 * The addresses under which register administrators looked at learners, which hold a ULN. They lead nowhere after a day; that
 * somebody looked, and why, is in the audit trail. No legal hold keeps them: they say nothing of a pupil.
 */
@Component
@Order(8)
class LookRetention implements RetentionKind {

    private final RetentionPolicy policy;
    private final JdbcClient sql;

    LookRetention(@Value("${S2S_KEEP_LOOKS_DAYS:30}") int days, JdbcClient sql) {
        policy = new RetentionPolicy(
                "looks", "Addresses of looks at learners", Period.ofDays(days), "the look", "S2S_KEEP_LOOKS_DAYS");
        this.sql = sql;
    }

    @Override
    public RetentionPolicy policy() {
        return policy;
    }

    @Override
    public DueCounts count(Instant now, HeldPupils held) {
        return sql.sql("select count(*), min(at) from learner_look where at <= ?")
                .param(since(now))
                .query((row, index) -> {
                    Timestamp oldest = row.getTimestamp(2);
                    return new DueCounts(row.getLong(1), 0, oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    @Override
    public List<DueItem> due(Instant now, HeldPupils held, int offset, int limit) {
        return sql.sql("select id, at from learner_look where at <= ? order by at, id offset ? limit ?")
                .params(since(now), offset, limit)
                .query((row, index) -> new DueItem(
                        row.getString("id"),
                        "Look at a learner",
                        row.getTimestamp("at").toInstant(),
                        false))
                .list();
    }

    @Override
    public int remove(Instant now, HeldPupils held, int passOver, int most) {
        return sql.sql("""
                        delete from learner_look where id in (
                            select id from learner_look where at <= ? order by at, id offset ? limit ? for update skip locked)
                        """).params(since(now), passOver, most).update();
    }

    private OffsetDateTime since(Instant now) {
        return policy.dueSince(now).atOffset(ZoneOffset.UTC);
    }
}
