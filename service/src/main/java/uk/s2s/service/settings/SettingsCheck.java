package uk.s2s.service.settings;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import uk.s2s.service.database.StartRefused;

/** Refuses the start for the first setting that is wrong; named in {@code spring.factories}. */
final class SettingsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
    }

    /** @throws StartRefused with a sentence that names the setting and what it may be, not what it is: it may be a secret */
    static void check(Environment environment) {
        for (Setting setting : Setting.ALL) {
            String value = environment.getProperty(setting.name());
            if (value != null && value.isBlank()) {
                throw new StartRefused("%s is set but empty. It should be %s; without it the default applies."
                        .formatted(setting.name(), setting.expected()));
            }
            if (value != null && !setting.fits().test(value.strip())) {
                throw new StartRefused("%s should be %s.".formatted(setting.name(), setting.expected()));
            }
        }
    }

    /** Last, when logging is set up. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
