package uk.s2s.service.lrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import uk.s2s.lrs.OperatingHours;
import uk.s2s.service.database.StartRefused;

class LrsSettingsTests {

    private final MockEnvironment environment = new MockEnvironment();

    @TempDir
    Path directory;

    @BeforeEach
    void set() throws IOException, GeneralSecurityException {
        Path store = directory.resolve("store.p12");
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        try (OutputStream out = Files.newOutputStream(store)) {
            empty.store(out, "secret".toCharArray());
        }
        for (String name : new String[] {
            "S2S_LRS_KEYSTORE", "S2S_LRS_TRUSTSTORE", "S2S_LRS_SERVER_KEYSTORE", "S2S_LRS_SERVER_TRUSTSTORE"
        }) {
            environment.setProperty(name, store.toString());
            environment.setProperty(name + "_PASSWORD", "secret");
        }
        environment.setProperty("S2S_LRS_ADDRESS", "https://lrs.example/LearnerService.svc");
    }

    @Test
    void bothEndsAreSetByVariables() {
        environment.setProperty("S2S_LRS_JOB_TYPE", "XYZ");
        environment.setProperty("S2S_LRS_SERVER_PORT", "9443");
        environment.setProperty("S2S_LRS_SERVER_HOURS", "07:00-19:00");
        assertThat(settings().client().jobType()).isEqualTo("XYZ");
        assertThat(settings().server().port()).isEqualTo(9443);
        assertThat(settings().server().hours()).isEqualTo(OperatingHours.read("07:00-19:00"));
    }

    @Test
    void whatIsMissingIsNamed() {
        environment.setProperty("S2S_LRS_KEYSTORE_PASSWORD", " ");
        assertRefused(() -> settings().client(), "S2S_LRS_KEYSTORE_PASSWORD is not set");
    }

    @Test
    void keyStoreThatCannotBeReadIsNamedWithoutItsPassword() {
        environment.setProperty("S2S_LRS_SERVER_TRUSTSTORE_PASSWORD", "another");
        assertRefused(() -> settings().server(), "S2S_LRS_SERVER_TRUSTSTORE: The key store store.p12 cannot be read");
        assertThatThrownBy(() -> settings().server()).hasMessageNotContaining("another");
    }

    @Test
    void keyStoreWithoutAKeyRefusesTheStart() {
        assertRefused(
                () -> new NationalService().nationalLearnerService(environment, Clock.systemUTC()),
                "S2S_LRS_ADDRESS: The key store store.p12 has no key");
    }

    @Test
    void addressWithoutTlsIsRefused() {
        environment.setProperty("S2S_LRS_ADDRESS", "http://lrs.example/");
        assertRefused(() -> settings().client(), "has to begin with https:");
    }

    @Test
    void hoursAndPortSayWhatTheyMayBe() {
        environment.setProperty("S2S_LRS_SERVER_HOURS", "office hours");
        assertRefused(() -> settings().server(), "08:00-18:30");
        environment.setProperty("S2S_LRS_SERVER_PORT", "many");
        assertRefused(() -> settings().server(), "S2S_LRS_SERVER_PORT should be a whole number");
    }

    private LrsSettings settings() {
        return new LrsSettings(environment);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String words) {
        assertThatThrownBy(call).isInstanceOf(StartRefused.class).hasMessageContaining(words);
    }
}
