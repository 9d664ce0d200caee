package uk.s2s.service.learners;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.s2s.lrs.local.RegisterLearnerService;
import uk.s2s.register.jdbc.LearnerRegister;

/** Our own register as a Learning Records Service, which the ULN service asks where no other is set. */
@Configuration(proxyBeanMethods = false)
class LearnerServiceConfiguration {

    @Bean
    AskedService askedService(@Value("${s2s.national-lrs}") String address) {
        return new AskedService(!address.isBlank());
    }

    /** Nobody's old client has to be spared, so a wrong age is told as such. */
    @Bean
    RegisterLearnerService ownLearnerService(LearnerRegister register, Clock clock) {
        return new RegisterLearnerService(register, false, clock);
    }
}
