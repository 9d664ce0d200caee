package uk.s2s.service.lostpupils;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.limits.Alarms;
import uk.s2s.service.lostpupils.LostPupilEvent.Actor;
import uk.s2s.service.lostpupils.LostPupilEvent.QuestionLimitReached;

/**
 * Nobody reads the database of lost pupils from end to end: so many searches and openings of records an hour, and so many
 * different pupils a day, for an account, and five times as many for its authority, on all nodes together.
 */
@Component
public class QuestionLimit {

    private static final int ACCOUNTS = 5;
    private static final String WHAT = "lost_pupils ";

    private static final String QUESTIONS = """
            select count(*) filter (where account = :account) as own, count(*) as all_of_authority from (
                (select account from lost_pupil_search where organisation = :organisation and at > :since limit :most)
                union all
                (select account from lost_pupil_look
                  where organisation = :organisation and at > :since and what = 'REASON_GIVEN' limit :most)) asked
            """;

    private static final String PUPILS = """
            select count(distinct pupil) filter (where account = :account) as own, count(distinct pupil) as all_of_authority from (
                select account, unnest(hits) as pupil from lost_pupil_search where organisation = :organisation and at > :since
                union all
                select account, lost_pupil from lost_pupil_look
                 where organisation = :organisation and at > :since and what = 'REASON_GIVEN') shown
            """;

    private final JdbcClient sql;
    private final Alarms alarms;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final List<Counted> limits;

    /**
     * @param questions of an account in an hour; 0 for no limit
     * @param pupils who are shown to an account in a day; 0 for no limit
     */
    QuestionLimit(
            JdbcClient sql,
            Alarms alarms,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${s2s.lost-pupil-questions}") int questions,
            @Value("${s2s.lost-pupils-shown}") int pupils) {
        this.sql = sql;
        this.alarms = alarms;
        this.events = events;
        this.clock = clock;
        limits = Stream.of(
                        new Counted("QUESTIONS", QUESTIONS, Duration.ofHours(1), questions),
                        new Counted("PUPILS", PUPILS, Duration.ofDays(1), pupils))
                .filter(one -> one.most() > 0)
                .toList();
    }

    /** @param most of an account in the period */
    private record Counted(String what, String count, Duration period, int most) {}

    private record Asked(int own, int ofAuthority) {}

    /**
     * Whether there was enough of it. In the caller's transaction, which keeps the authority's other questions waiting and has
     * to commit, since the administrators are told in it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isReached(SignedIn who) {
        if (limits.isEmpty()) {
            return false;
        }
        alarms.lock(WHAT, who.organisation());
        Instant now = clock.instant();
        return limits.stream().anyMatch(limit -> isReached(limit, who, now));
    }

    private boolean isReached(Counted limit, SignedIn who, Instant now) {
        int ofAuthority = limit.most() * ACCOUNTS;
        OffsetDateTime since = LostPupils.utc(now.minus(limit.period()));
        Asked asked = sql.sql(limit.count())
                .param("account", who.account())
                .param("organisation", who.organisation())
                .param("since", since)
                .param("most", ofAuthority)
                .query((row, index) -> new Asked(row.getInt(1), row.getInt(2)))
                .single();
        boolean reached = asked.own() >= limit.most() || asked.ofAuthority() >= ofAuthority;
        if (reached && alarms.isFirst(WHAT + limit.what(), who.account().toString(), now.minus(limit.period()), now)) {
            events.publishEvent(
                    new QuestionLimitReached(Actor.of(who), now, limit.what(), asked.own(), asked.ofAuthority()));
        }
        return reached;
    }
}
