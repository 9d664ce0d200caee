package uk.s2s.service.chasing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.transfers.AdministratorNotes;

/** How soon and how much the service forwards by itself; whoever clicks is bound by neither. */
@Component
class ForwardingLimits implements AdministratorNotes {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final JdbcClient sql;
    private final Clock clock;
    private final Duration after;
    private final int most;

    ForwardingLimits(
            JdbcClient sql,
            Clock clock,
            @Value("${S2S_FORWARD_AFTER_DAYS:3}") int days,
            @Value("${S2S_FORWARD_MOST_A_DAY:200}") int most) {
        this.sql = sql;
        this.clock = clock;
        this.after = Duration.ofDays(days);
        this.most = most;
    }

    /** Whether a successor that has been certain for so long is trusted now. */
    boolean hasStoodLongEnough(Instant since) {
        return !since.plus(after).isAfter(clock.instant());
    }

    /** Whether one file more may be forwarded today, which is then counted; inside the transaction that forwards it. */
    boolean take() {
        return sql.sql("""
                                insert into forwarded_by_itself as today (day, files) values (?, 1)
                                on conflict (day) do update set files = today.files + 1 where today.files < ?
                                """).params(today(), most).update() == 1;
    }

    void stopForToday() {
        sql.sql("update forwarded_by_itself set stopped = true where day = ?")
                .param(today())
                .update();
    }

    @Override
    public List<String> lines() {
        boolean stopped = sql.sql("select exists (select from forwarded_by_itself where day = ? and stopped)")
                .param(today())
                .query(Boolean.class)
                .single();
        return stopped
                ? List.of(("The service has forwarded %d files for closed schools by itself today and has stopped:"
                                + " more wait. If that many schools have not closed, import a correct directory of schools"
                                + " today, or set S2S_FORWARD_BY_ITSELF=false; tomorrow it goes on.")
                        .formatted(most))
                : List.of();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }
}
