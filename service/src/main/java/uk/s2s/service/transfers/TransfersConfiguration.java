package uk.s2s.service.transfers;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.s2s.service.jobs.EveryNode;

/** The work of transfers that nobody waits for. */
@Configuration(proxyBeanMethods = false)
class TransfersConfiguration {

    @Bean
    EveryNode checkingOfLargeFiles(LateChecks checks, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("late-checks", Duration.ofSeconds(1), checks::checkOne, wanted);
    }

    @Bean
    EveryNode endOfUndecidedFiles(LateChecks checks, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("undecided-files", Duration.ofMinutes(5), checks::giveUpOne, wanted);
    }
}
