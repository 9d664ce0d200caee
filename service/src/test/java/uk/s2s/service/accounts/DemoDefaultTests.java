package uk.s2s.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Where demo accounts are, unless it is said by name. */
class DemoDefaultTests {

    @Configuration
    static class Settings {

        @Value("${s2s.demo}")
        boolean demo;
    }

    @Test
    void areBesideTheEmbeddedDatabase() {
        assertThat(demo(Map.of())).isTrue();
        assertThat(demo(Map.of("S2S_DATABASE_URL", "jdbc:postgresql://db/s2s"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
    void areOnThisMachineAlone(String address) {
        assertThat(demo(Map.of("S2S_ADDRESS", address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.4"})
    void areNotWhereOthersReachThem(String address) {
        assertThat(demo(Map.of("S2S_ADDRESS", address))).isFalse();
    }

    @Test
    void areWhereverTheyAreAskedForByName() {
        assertThat(demo(Map.of("S2S_ADDRESS", "0.0.0.0", "S2S_DEMO", "true"))).isTrue();
        assertThat(demo(Map.of("S2S_DEMO", "false"))).isFalse();
    }

    private static boolean demo(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("variables", variables));
        try (var context = new SpringApplicationBuilder(Settings.class)
                .environment(environment)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run()) {
            return context.getBean(Settings.class).demo;
        }
    }
}
