package uk.s2s.service.requests;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.s2s.service.jobs.EveryNode;

/** The work on requests that nobody waits for. */
@Configuration(proxyBeanMethods = false)
class RequestsConfiguration {

    @Bean
    EveryNode remindingOfRequests(RequestClock requests, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("requests", Duration.ofMinutes(1), requests::remindDue, wanted);
    }

    /** Often enough that requests follow soon after an import of the directory. */
    @Bean
    EveryNode followingSchools(Following following, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("followed requests", Duration.ofMinutes(10), following::follow, wanted);
    }
}
