package uk.s2s.service.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the audit trail needs done from time to time, by whichever node. */
@Configuration(proxyBeanMethods = false)
class AuditJobs {

    static final Duration SEALING = Duration.ofSeconds(10);
    private static final Duration HEAD = Duration.ofHours(6);
    private static final Duration MONTHS = Duration.ofHours(12);
    private static final int MONTHS_AHEAD = 4;

    @Bean
    RecurringTask<Void> sealAudit(AuditSealer sealer) {
        return Tasks.recurring("seal-audit", FixedDelay.of(SEALING)).execute((job, context) -> {
            int sealed = AuditSealer.BATCH;
            while (sealed == AuditSealer.BATCH && !context.getSchedulerState().isShuttingDown()) {
                sealed = sealer.seal();
            }
        });
    }

    @Bean
    RecurringTask<Void> logAuditHead(AuditHead head) {
        return Tasks.recurring("audit-head", FixedDelay.of(HEAD)).execute((job, context) -> head.log());
    }

    /** Makes the partitions of the months to come, and the indexes of those that are over. */
    @Bean
    RecurringTask<Void> auditMonths(JdbcTemplate sql, Clock clock) {
        return Tasks.recurring("audit-months", FixedDelay.of(MONTHS)).execute((job, context) -> {
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            sql.query("select audit_make_months(?, ?)", row -> {}, now, MONTHS_AHEAD);
            sql.query("select audit_index_closed_months(?)", row -> {}, now);
        });
    }
}
