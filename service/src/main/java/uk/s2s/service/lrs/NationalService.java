package uk.s2s.service.lrs;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import uk.s2s.lrs.soap.SoapClientSettings;
import uk.s2s.lrs.soap.SoapLearnerService;
import uk.s2s.service.database.StartRefused;

/** Where an address is set, ULNs come from there and not from our own register. */
@Configuration(proxyBeanMethods = false)
class NationalService {

    private static final Logger log = LoggerFactory.getLogger(NationalService.class);

    @Bean
    @Primary
    @ConditionalOnProperty(LrsSettings.ADDRESS)
    SoapLearnerService nationalLearnerService(Environment environment, Clock clock) {
        SoapClientSettings settings = new LrsSettings(environment).client();
        try {
            SoapLearnerService service = new SoapLearnerService(settings, clock);
            warn(settings, clock);
            return service;
        } catch (IllegalArgumentException wrong) {
            throw new StartRefused(LrsSettings.ADDRESS + ": " + wrong.getMessage(), wrong);
        }
    }

    /** Files of pupils are exchanged all the same, and those for ULNs wait. */
    private static void warn(SoapClientSettings settings, Clock clock) {
        try {
            settings.certificate().requireValidKey(clock.instant());
        } catch (IllegalArgumentException notValid) {
            log.error("No ULNs can be asked for. {}", notValid.getMessage());
        }
    }
}
