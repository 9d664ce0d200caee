package uk.s2s.service.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.s2s.service.jobs.EveryNode;

/** Sends notices on every node, soon after they were stored, and forgets them long after. */
@Configuration(proxyBeanMethods = false)
class NotificationsConfiguration {

    private static final Duration REST = Duration.ofMillis(500);
    private static final Duration LOOK_AT_BOUNCES = Duration.ofMinutes(5);
    private static final Duration CLEAN_UP = Duration.ofHours(12);

    @Bean
    RecurringTask<Void> forgetOldNotices(NoticeCleanUp cleanUp) {
        return Tasks.recurring("forget-old-notices", FixedDelay.of(CLEAN_UP))
                .execute((job, context) -> cleanUp.forgetOld());
    }

    /** One node at a time: two would read the same messages. */
    @Bean
    RecurringTask<Void> readBounces(Bounces bounces) {
        return Tasks.recurring("read-bounces", FixedDelay.of(LOOK_AT_BOUNCES))
                .execute((job, context) -> bounces.readMailbox());
    }

    @Bean
    RecurringTask<Void> forgiveAddresses(Bounces bounces) {
        return Tasks.recurring("forgive-addresses", FixedDelay.of(CLEAN_UP))
                .execute((job, context) -> bounces.forgiveAddresses());
    }

    @Bean
    EveryNode noticeSending(NoticeSender sender, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("notices", REST, sender::sendDue, wanted);
    }
}
