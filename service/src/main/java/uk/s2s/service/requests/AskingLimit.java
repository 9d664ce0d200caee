package uk.s2s.service.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.limits.Alarms;
import uk.s2s.service.pages.Times;
import uk.s2s.service.requests.RequestEvent.ManyNeverOnRoll;
import uk.s2s.service.requests.RequestEvent.RequestLimitReached;
import uk.s2s.service.transfers.Actors;

/**
 * Nobody fishes for pupils by asking: so many requests a day for an organisation, and for an account whatever it works as; and
 * administrators hear of many that are answered by "never on our roll", of whoever asks and of whoever answers. In the
 * caller's transaction, which has to commit, since the administrators are told in it.
 */
@Component
class AskingLimit {

    private static final String ASKING = "requests";
    private static final String NEVER_ON_ROLL = "never_on_roll";

    private final JdbcClient sql;
    private final Alarms alarms;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final int most;
    private final int suspicious;

    /**
     * @param most requests of an organisation on a day of England; 0 for no limit
     * @param suspicious answers "never on our roll" on a day of which administrators are told; 0 for never
     */
    AskingLimit(
            JdbcClient sql,
            Alarms alarms,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${s2s.requests-a-day}") int most,
            @Value("${s2s.never-on-roll-a-day}") int suspicious) {
        this.sql = sql;
        this.alarms = alarms;
        this.events = events;
        this.clock = clock;
        this.most = most;
        this.suspicious = suspicious;
    }

    /** Whether it has asked enough today. */
    boolean isReached(SignedIn who) {
        if (most == 0) {
            return false;
        }
        Instant now = clock.instant();
        alarms.lock(ASKING, who.organisation());
        int asked = sql.sql("""
                        select greatest(count(*) filter (where asker = :own), count(*) filter (where asked_by = :account))
                          from request where (asker = :own or asked_by = :account) and asked_at >= :today
                        """)
                .param("own", who.organisation())
                .param("account", who.account())
                .param("today", utc(today(now)))
                .query(Integer.class)
                .single();
        if (asked >= most && alarms.isFirst(ASKING, who.organisation(), beforeToday(now), now)) {
            events.publishEvent(new RequestLimitReached(Actors.of(who), now, asked, List.of()));
        }
        return asked >= most;
    }

    /** One more request was answered so. */
    void countNeverOnRoll(SignedIn who, Request request) {
        if (suspicious > 0) {
            Stream.of(request.asker(), request.asked()).forEach(side -> countNeverOnRoll(who, side));
        }
    }

    private void countNeverOnRoll(SignedIn who, SchoolNumber side) {
        Instant now = clock.instant();
        alarms.lock(NEVER_ON_ROLL, side.value());
        int answers = sql.sql("""
                        select greatest(count(*) filter (where asker = :side), count(*) filter (where asked = :side)) from request
                         where (asker = :side or asked = :side) and why_not = 'NEVER_ON_ROLL' and state = 'DECLINED'
                           and changed_at >= :today
                        """)
                .param("side", side.value())
                .param("today", utc(today(now)))
                .query(Integer.class)
                .single();
        if (answers >= suspicious && alarms.isFirst(NEVER_ON_ROLL, side.value(), beforeToday(now), now)) {
            events.publishEvent(new ManyNeverOnRoll(Actors.of(who), now, side.value(), answers, List.of()));
        }
    }

    private static Instant today(Instant now) {
        return Times.startOf(Times.dayOf(now));
    }

    private static Instant beforeToday(Instant now) {
        return today(now).minusMillis(1);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
