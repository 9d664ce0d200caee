package uk.s2s.service.notifications;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.s2s.service.jobs.EveryNode;

/** Sends notices on every node, soon after they were stored. */
@Configuration(proxyBeanMethods = false)
class NotificationsConfiguration {

    private static final Duration REST = Duration.ofMillis(500);

    @Bean
    EveryNode noticeSending(NoticeSender sender, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("notices", REST, sender::sendDue, wanted);
    }
}
