package uk.s2s.service.uln;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.s2s.service.jobs.EveryNode;

/** The work of the ULN service that nobody waits for. */
@Configuration(proxyBeanMethods = false)
class UlnConfiguration {

    private static final Duration REST = Duration.ofMillis(500);

    @Bean
    EveryNode ulnSubmitting(Submitting submitting, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("uln-submitting", REST, submitting::submitOne, wanted);
    }

    @Bean
    EveryNode ulnFetching(Fetching fetching, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("uln-fetching", REST, fetching::fetchOne, wanted);
    }

    @Bean
    EveryNode lrsProbing(Probing probing, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("lrs-probing", Duration.ofMinutes(1), probing::probe, wanted);
    }

    @Bean
    WakeUps ulnWakeUps(EveryNode ulnSubmitting, EveryNode ulnFetching) {
        return new WakeUps(ulnSubmitting, ulnFetching);
    }
}
