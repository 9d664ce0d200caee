package uk.s2s.service.lrs;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;
import uk.s2s.lrs.OperatingHours;
import uk.s2s.lrs.soap.KeyStoreFile;
import uk.s2s.lrs.soap.SoapClientSettings;
import uk.s2s.lrs.soap.SoapServerSettings;
import uk.s2s.service.database.StartRefused;

/** The operator's settings of both ends. What is missing or wrong is told by a {@link StartRefused} that names it. */
final class LrsSettings {

    static final String ADDRESS = "S2S_LRS_ADDRESS";

    private static final int DEFAULT_PORT = 8443;

    private final Environment environment;

    LrsSettings(Environment environment) {
        this.environment = environment;
    }

    SoapClientSettings client() {
        try {
            SoapClientSettings settings = SoapClientSettings.of(
                    URI.create(needed(ADDRESS)), keyStore("S2S_LRS_KEYSTORE"), keyStore("S2S_LRS_TRUSTSTORE"));
            return given("S2S_LRS_JOB_TYPE").map(settings::withJobType).orElse(settings);
        } catch (IllegalArgumentException wrong) {
            throw new StartRefused(ADDRESS + ": " + wrong.getMessage(), wrong);
        }
    }

    SoapServerSettings server() {
        SoapServerSettings settings = SoapServerSettings.of(
                port(), keyStore("S2S_LRS_SERVER_KEYSTORE"), keyStore("S2S_LRS_SERVER_TRUSTSTORE"));
        return given("S2S_LRS_SERVER_HOURS")
                .map(LrsSettings::hours)
                .map(settings::during)
                .orElse(settings);
    }

    private int port() {
        String port = given("S2S_LRS_SERVER_PORT").orElse(Integer.toString(DEFAULT_PORT));
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new StartRefused("S2S_LRS_SERVER_PORT should be a whole number from 0 to 65535.");
        }
        return Integer.parseInt(port);
    }

    private static OperatingHours hours(String text) {
        try {
            return OperatingHours.read(text);
        } catch (IllegalArgumentException wrong) {
            throw new StartRefused("S2S_LRS_SERVER_HOURS: " + wrong.getMessage(), wrong);
        }
    }

    private KeyStoreFile keyStore(String name) {
        KeyStoreFile file = new KeyStoreFile(Path.of(needed(name)), needed(name + "_PASSWORD"));
        try {
            file.read();
            return file;
        } catch (IllegalArgumentException wrong) {
            throw new StartRefused(name + ": " + wrong.getMessage(), wrong);
        }
    }

    private String needed(String name) {
        return given(name)
                .orElseThrow(() -> new StartRefused(name
                        + " is not set. docs/lrs.md lists what a connection to the Learning Records Service needs."));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(environment.getProperty(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
