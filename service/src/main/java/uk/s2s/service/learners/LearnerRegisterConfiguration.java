package uk.s2s.service.learners;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.s2s.register.OtherUlnKey;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.register.jdbc.RegisterBatches;
import uk.s2s.register.jdbc.RegisterOrganisations;
import uk.s2s.service.database.JoiningConnections;
import uk.s2s.service.database.StartRefused;
import uk.s2s.service.jobs.EveryNode;
import uk.s2s.service.vault.Signatures;

/** The register, in the service's own database. */
@Configuration(proxyBeanMethods = false)
class LearnerRegisterConfiguration {

    private static final Duration REST = Duration.ofMillis(250);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** The key of ULNs comes from the key in the key file that never rotates: another one would issue numbers again. */
    @Bean
    @DependsOnDatabaseInitialization
    LearnerRegister learnerRegister(DataSource database, Signatures signatures, Clock clock) {
        byte[] key = signatures.sign("uln-issue", "Unique Learner Numbers".getBytes(StandardCharsets.UTF_8));
        LearnerRegister register = new LearnerRegister(new JoiningConnections(database), key, clock);
        try {
            register.requireKey();
        } catch (OtherUlnKey other) {
            throw new StartRefused(
                    "The key file does not belong to this database: the Learner Register in it has issued its ULNs with another"
                            + " key, and with this one some would be issued twice. Put the key file back in its place that was there"
                            + " when the database was made; S2S_KEY_FILE names it.",
                    other);
        }
        return register;
    }

    @Bean
    RegisterBatches registerBatches(LearnerRegister register) {
        return register.batches();
    }

    @Bean
    RegisterOrganisations registerOrganisations(LearnerRegister register) {
        return register.organisations();
    }

    @Bean
    EveryNode batchesOfTheRegister(RegisterBatches batches, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode("register-batches", REST, batches::runNext, wanted);
    }

    /** So that the first search after a start need not wait until everybody in the register has been read. */
    @Bean
    EveryNode readingOfTheRegister(LearnerRegister register, @Value("${s2s.background:true}") boolean wanted) {
        return new EveryNode(
                "register-index",
                BETWEEN_LOOKS,
                () -> {
                    register.catchUp();
                    return register.fillIn();
                },
                wanted);
    }
}
