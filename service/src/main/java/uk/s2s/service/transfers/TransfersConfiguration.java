package uk.s2s.service.transfers;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.jobs.EveryNode;

/** The work of transfers that nobody waits for. */
@Configuration(proxyBeanMethods = false)
class TransfersConfiguration {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 10);

    @Bean
    EveryNode checkingOfLargeFiles(LateChecks checks, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("late-checks", Duration.ofSeconds(1), checks::checkOne, wanted);
    }

    @Bean
    EveryNode endOfUndecidedFiles(LateChecks checks, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("undecided-files", Duration.ofMinutes(5), checks::giveUpOne, wanted);
    }

    /** Makes the indexes of the months that are over, by which files are found by their pupils. */
    @Bean
    RecurringTask<Void> pupilsOfClosedMonths(JdbcClient sql, Clock clock) {
        return Tasks.recurring("transfer-months", new Daily(ENGLAND, AT_NIGHT))
                .execute((job, context) -> sql.sql("select transfer_index_closed_months(?)")
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .query((row, index) -> index)
                        .list());
    }
}
