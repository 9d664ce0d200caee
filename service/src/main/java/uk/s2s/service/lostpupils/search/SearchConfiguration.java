package uk.s2s.service.lostpupils.search;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.s2s.service.jobs.EveryNode;

/** What the search of lost pupils does that nobody waits for. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofMinutes(10);

    @Bean
    EveryNode forgettingOfSearches(Searches searches, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("lost-pupils-searches", BETWEEN_CLEARINGS, searches::forgetSome, wanted);
    }

    /** So that the first search after a start need not wait until every lost pupil has been read. */
    @Bean
    EveryNode readingOfLostPupils(LostPupilIndex index, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode(
                "lost-pupils-index",
                BETWEEN_LOOKS,
                () -> {
                    index.catchUp();
                    return false;
                },
                wanted);
    }
}
