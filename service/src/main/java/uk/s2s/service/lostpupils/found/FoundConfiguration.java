package uk.s2s.service.lostpupils.found;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.s2s.service.jobs.EveryNode;

/** The work of finding lost pupils that nobody waits for. */
@Configuration(proxyBeanMethods = false)
class FoundConfiguration {

    @Bean
    EveryNode findingOfLostPupils(FoundPupils found, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("found-pupils", Duration.ofSeconds(1), found::lookThroughOne, wanted);
    }
}
