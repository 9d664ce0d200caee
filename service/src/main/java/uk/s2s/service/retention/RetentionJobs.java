package uk.s2s.service.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes every night, on whichever node. */
@Configuration(proxyBeanMethods = false)
class RetentionJobs {

    /** Before people come, and after the day has begun in every reckoning of England. */
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    @Bean
    RecurringTask<Void> retentionOfTheNight(Retention retention) {
        return Tasks.recurring("retention", new Daily(LegalHolds.ENGLAND, AT_NIGHT))
                .execute((job, context) ->
                        retention.run(() -> context.getSchedulerState().isShuttingDown()));
    }
}
