package uk.s2s.service.desk;

import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.retention.RetentionPolicy;
import uk.s2s.service.vault.IdentifierIndex;

/** For how long it is kept what was sent to the Learner Register in batches; the learners themselves are under no retention. */
@Configuration(proxyBeanMethods = false)
class BatchRetention {

    private static final int VERIFICATIONS = 30;

    @Bean
    @Order(2)
    RetentionKind recordsOfBatches(
            @Value("${S2S_KEEP_BATCHES_DAYS:180}") int days, LearnerRegister register, IdentifierIndex index) {
        return new BatchKind(
                new RetentionPolicy(
                        "batches",
                        "Pupils in batches for the Learner Register",
                        Period.ofDays(days),
                        "the batch was done or a record of it settled",
                        "S2S_KEEP_BATCHES_DAYS"),
                register.keptBatches(),
                index);
    }

    @Bean
    @Order(2)
    RetentionKind recordsOfVerifications(LearnerRegister register, IdentifierIndex index) {
        return new BatchKind(
                new RetentionPolicy(
                        "verifications",
                        "Batches of ULNs to be verified",
                        Period.ofDays(VERIFICATIONS),
                        "they came",
                        RetentionPolicy.FIXED),
                register.keptVerifications(),
                index);
    }
}
