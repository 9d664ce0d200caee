package uk.s2s.service.lrs;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import uk.s2s.lrs.soap.SoapLearnerService;

/** Where an address is set, ULNs come from there and not from our own register. */
@Configuration(proxyBeanMethods = false)
class NationalService {

    @Bean
    @Primary
    @ConditionalOnProperty(LrsSettings.ADDRESS)
    SoapLearnerService nationalLearnerService(Environment environment, Clock clock) {
        return new SoapLearnerService(new LrsSettings(environment).client(), clock);
    }
}
