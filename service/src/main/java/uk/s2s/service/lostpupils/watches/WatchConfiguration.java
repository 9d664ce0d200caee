package uk.s2s.service.lostpupils.watches;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.s2s.service.jobs.EveryNode;

/** The work of watches that nobody waits for. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    EveryNode comparingWithWatches(WatchWork work, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("watches", Duration.ofSeconds(2), work::compareSome, wanted);
    }

    @Bean
    EveryNode endingOfWatches(Watching watching, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("ending-watches", Duration.ofMinutes(10), watching::endDue, wanted);
    }
}
