package uk.s2s.service.uln;

import java.lang.reflect.Proxy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.s2s.lrs.LearnerService;
import uk.s2s.lrs.LearnerServiceUnreachable;

/** Stands where a Learning Records Service will be connected: nobody answers. */
@Configuration(proxyBeanMethods = false)
class NoLearnerService {

    @Bean
    LearnerService learnerService() {
        return (LearnerService) Proxy.newProxyInstance(
                LearnerService.class.getClassLoader(), new Class<?>[] {LearnerService.class}, (proxy, method, args) -> {
                    throw new LearnerServiceUnreachable("No Learning Records Service is connected", new Exception());
                });
    }
}
