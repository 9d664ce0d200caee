package uk.s2s.service.lostpupils;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.lostpupils.LostPupilEvent.Actor;
import uk.s2s.service.lostpupils.LostPupilEvent.QuestionLimitReached;

/**
 * Nobody reads the database of lost pupils from end to end: so many searches and openings of records an hour for an account, and
 * five times as many for its authority, on all nodes together.
 */
@Component
public class QuestionLimit {

    private static final Duration PERIOD = Duration.ofHours(1);
    private static final int ACCOUNTS = 5;

    private static final String COUNT = """
            select count(*) filter (where account = :account) as own, count(*) as all_of_authority from (
                (select account from lost_pupil_search where organisation = :organisation and at > :since limit :most)
                union all
                (select account from lost_pupil_look
                  where organisation = :organisation and at > :since and what = 'REASON_GIVEN' limit :most)) asked
            """;

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final int most;

    /** @param most questions of an account in an hour; 0 for no limit */
    QuestionLimit(
            JdbcClient sql,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${s2s.lost-pupil-questions}") int most) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
        this.most = most;
    }

    private record Asked(int own, int ofAuthority) {}

    /**
     * Whether there was enough of it. In the caller's transaction, which keeps the authority's other questions waiting and has
     * to commit, since the administrators are told in it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isReached(SignedIn who) {
        if (most == 0) {
            return false;
        }
        Instant now = clock.instant();
        sql.sql("select pg_advisory_xact_lock(hashtext('lost_pupil_questions ' || ?))")
                .param(who.organisation())
                .query((row, index) -> true)
                .single();
        Asked asked = sql.sql(COUNT)
                .param("account", who.account())
                .param("organisation", who.organisation())
                .param("since", since(now))
                .param("most", most * ACCOUNTS)
                .query((row, index) -> new Asked(row.getInt(1), row.getInt(2)))
                .single();
        boolean reached = asked.own() >= most || asked.ofAuthority() >= most * ACCOUNTS;
        if (reached && isFirstAlarm(who, now)) {
            events.publishEvent(new QuestionLimitReached(Actor.of(who), now, asked.own(), asked.ofAuthority()));
        }
        return reached;
    }

    private boolean isFirstAlarm(SignedIn who, Instant now) {
        return sql.sql("""
                                insert into lost_pupil_alarm (account, at)
                                select ?, ? where not exists (select from lost_pupil_alarm where account = ? and at > ?)
                                """)
                        .params(who.account(), LostPupils.utc(now), who.account(), since(now))
                        .update()
                == 1;
    }

    private static OffsetDateTime since(Instant now) {
        return LostPupils.utc(now.minus(PERIOD));
    }
}
