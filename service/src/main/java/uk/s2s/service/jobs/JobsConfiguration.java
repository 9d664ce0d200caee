package uk.s2s.service.jobs;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * db-scheduler with our clock. A feature that has work to do later declares a {@code Task} as a bean and schedules it
 * through {@code SchedulerClient} inside the transaction of what asks for it.
 */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    @Bean
    com.github.kagkarlsson.scheduler.Clock jobsClock(Clock clock) {
        return clock::instant;
    }

    /** JSON, so that what a job carries can be read in the table and no class is chosen by stored bytes. */
    @Bean
    DbSchedulerCustomizer jobsAsJson() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }

    /** Tests that turn the clock run the jobs by hand, and commands run none. */
    @Bean
    @ConditionalOnProperty(name = "s2s.background", havingValue = "false")
    DbSchedulerStarter noJobs() {
        return () -> {};
    }
}
