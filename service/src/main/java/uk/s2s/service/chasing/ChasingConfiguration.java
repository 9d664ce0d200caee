package uk.s2s.service.chasing;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.s2s.service.jobs.EveryNode;

/** The work of chasing that nobody waits for. */
@Configuration(proxyBeanMethods = false)
class ChasingConfiguration {

    @Bean
    EveryNode reminding(Reminders reminders, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("reminders", Duration.ofMinutes(1), reminders::remindDue, wanted);
    }

    @Bean
    EveryNode tellingSendersOfStrandedFiles(StrandedFiles stranded, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode(
                "stranded-files",
                Duration.ofMinutes(10),
                () -> {
                    stranded.tellSenders();
                    return false;
                },
                wanted);
    }

    /** Often enough that files follow soon after an import of the directory. */
    @Bean
    EveryNode forwardingToSuccessors(
            Forwarding forwarding,
            @Value("${S2S_FORWARD_BY_ITSELF:true}") boolean byItself,
            @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("forwarding", Duration.ofMinutes(10), forwarding::forwardCertain, wanted && byItself);
    }
}
