package uk.s2s.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DatabaseSettingsTests {

    private static final String SERVER = "jdbc:postgresql://db.example:5432/s2s";

    @Test
    void nothingSetMeansTheEmbeddedServerUnderTheWorkingDirectory() {
        DatabaseSettings settings = read(Map.of());
        assertThat(settings.external()).isEmpty();
        assertThat(settings.dataDirectory()).isEqualTo(Path.of(".s2s/data"));
        assertThat(settings.poolSize()).isEqualTo(16);
    }

    @Test
    void ownServerNeedsUserAndPassword() {
        var variables = Map.of("S2S_DATABASE_URL", SERVER, "S2S_DATABASE_USER", "s2s", "S2S_DATABASE_PASSWORD", "x");
        assertThat(read(variables).external()).isEqualTo(Optional.of(new DatabaseAccess(SERVER, "s2s", "x")));
    }

    @Test
    void missingPasswordIsNamed() {
        refuses(
                Map.of("S2S_DATABASE_URL", SERVER, "S2S_DATABASE_USER", "s2s"),
                "S2S_DATABASE_URL is set but S2S_DATABASE_PASSWORD is missing");
    }

    @Test
    void userWithoutServerIsAContradiction() {
        refuses(Map.of("S2S_DATABASE_USER", "s2s"), "S2S_DATABASE_USER is set but S2S_DATABASE_URL is not");
    }

    @Test
    void portIsForTheEmbeddedServerOnly() {
        var variables = Map.of(
                "S2S_DATABASE_URL", SERVER,
                "S2S_DATABASE_USER", "s2s",
                "S2S_DATABASE_PASSWORD", "x",
                "S2S_DATABASE_PORT", "5433");
        refuses(variables, "S2S_DATABASE_PORT is for the embedded database");
    }

    @Test
    void otherDatabasesAreRefused() {
        refuses(Map.of("S2S_DATABASE_URL", "jdbc:mysql://db.example/s2s"), "should look like jdbc:postgresql:");
    }

    @Test
    void passwordInTheUrlIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> read(Map.of("S2S_DATABASE_URL", SERVER + "?password=secret")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Move them to S2S_DATABASE_USER and S2S_DATABASE_PASSWORD")
                .hasMessageNotContaining("secret");
    }

    @Test
    void poolSizeMustBeANumber() {
        refuses(Map.of("S2S_DATABASE_POOL", "many"), "S2S_DATABASE_POOL should be a whole number from 1 to 1000");
    }

    @Test
    void accessNeverShowsThePassword() {
        assertThat(new DatabaseAccess(SERVER, "s2s", "secret").toString()).doesNotContain("secret");
    }

    private static void refuses(Map<String, String> variables, String words) {
        assertThatThrownBy(() -> read(variables))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(words);
    }

    private static DatabaseSettings read(Map<String, ?> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("variables", Map.copyOf(variables)));
        return DatabaseSettings.from(environment);
    }
}
