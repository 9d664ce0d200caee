package uk.s2s.service.limits;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers of what administrators were told, so that they are told once in a while and not each time. */
@Component
public class Alarms {

    private final JdbcClient sql;

    Alarms(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Keeps others who count the same waiting until the caller's transaction ends, on all nodes.
     *
     * @param what name of the limit
     * @param who whose doings are counted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String what, String who) {
        sql.sql("select pg_advisory_xact_lock(hashtext(? || ' ' || ?))")
                .params(what, who)
                .query((row, index) -> true)
                .single();
    }

    /**
     * Whether administrators are to be told now; they count as told once the caller's transaction has committed.
     *
     * @param since told after this time they need not be told again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isFirst(String what, String who, Instant since, Instant now) {
        return sql.sql("""
                                insert into alarm (what, who, at)
                                select ?, ?, ? where not exists (select from alarm where what = ? and who = ? and at > ?)
                                on conflict do nothing
                                """).params(what, who, utc(now), what, who, utc(since)).update() == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
