package uk.s2s.service.demo;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The demonstration's files are there, in place of what tests have else, and few questions may be asked about the lost. */
public final class WithDemoFiles implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "demo", Map.of("s2s.demo-files", "true", "S2S_LOST_PUPIL_QUESTIONS", "4")));
    }
}
