package uk.s2s.service.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.mock.env.MockEnvironment;
import uk.s2s.service.Application;
import uk.s2s.service.database.StartRefused;

class SettingsCheckTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S2S_PORT            | eighty           | S2S_PORT should be a whole number from 1 to 65535.",
                "S2S_PORT            | 65536            | S2S_PORT should be a whole number from 1 to 65535.",
                "S2S_ADDRESS         | not.invalid      | S2S_ADDRESS should be an address of this machine",
                "S2S_BASE_URL        | s2s.example      | S2S_BASE_URL should be how users reach the service",
                "S2S_BASE_URL        | https://s2s/?x   | S2S_BASE_URL should be how users reach the service",
                "S2S_BASE_URL        | ftp://s2s        | S2S_BASE_URL should be how users reach the service",
                "S2S_SECURE_COOKIES  | on               | S2S_SECURE_COOKIES should be true or false.",
                "S2S_DEMO            | maybe            | S2S_DEMO should be true or false.",
                "S2S_DEVELOPMENT     | 1                | S2S_DEVELOPMENT should be true or false.",
                "S2S_DEVELOPMENT     | ''               | S2S_DEVELOPMENT is set but empty. It should be true or false",
                "S2S_MAX_UPLOAD_MB   | 100MB            | S2S_MAX_UPLOAD_MB should be a whole number from 1 to 100.",
                "S2S_MAX_UPLOAD_MB   | 200              | S2S_MAX_UPLOAD_MB should be a whole number from 1 to 100.",
                "S2S_CHECKED_AT_ONCE_MB | -1            | S2S_CHECKED_AT_ONCE_MB should be a whole number from 1 to 1000.",
                "S2S_REMIND_ON_DAYS  | 5,2              | S2S_REMIND_ON_DAYS should be days after a file's arrival, ascending",
                "S2S_REMIND_ON_DAYS  | -1,5             | S2S_REMIND_ON_DAYS should be days after a file's arrival, ascending",
                "S2S_REMIND_ON_DAYS  | two              | S2S_REMIND_ON_DAYS should be days after a file's arrival, ascending",
                "S2S_REQUEST_REMINDERS | -5,soon        | S2S_REQUEST_REMINDERS should be school days before (as -5) and after",
                "S2S_REQUEST_ESCALATION | 0             | S2S_REQUEST_ESCALATION should be a whole number from 1 to 99.",
                "S2S_REMIND_ON_DAYS  | 2,,5             | S2S_REMIND_ON_DAYS should be days after a file's arrival, ascending",
                "S2S_TELL_AUTHORITIES_ON_DAY | never    | S2S_TELL_AUTHORITIES_ON_DAY should be a whole number from 1 to 999.",
                "S2S_SMTP_PORT       | 99999            | S2S_SMTP_PORT should be a whole number from 1 to 65535.",
                "S2S_MAIL_FROM       | School to School | S2S_MAIL_FROM should be an e-mail address",
                "S2S_BOUNCES_ADDRESS | bounces          | S2S_BOUNCES_ADDRESS should be an e-mail address",
                "S2S_BOUNCES_PORT    | imap             | S2S_BOUNCES_PORT should be a whole number from 1 to 65535.",
                "S2S_ADMIN_EMAIL     | admin            | S2S_ADMIN_EMAIL should be an e-mail address",
            })
    void wrongSettingIsNamedWithWhatItMayBe(String name, String value, String sentence) {
        assertThatThrownBy(() -> SettingsCheck.check(new MockEnvironment().withProperty(name, value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void defaultsAndUsualValuesAreTaken() {
        assertThatCode(() -> SettingsCheck.check(new MockEnvironment())).doesNotThrowAnyException();
        assertThatCode(() -> SettingsCheck.check(new MockEnvironment()
                        .withProperty("S2S_PORT", "80")
                        .withProperty("S2S_ADDRESS", "0.0.0.0")
                        .withProperty("S2S_BASE_URL", "https://s2s.example:8443/transfers/")
                        .withProperty("S2S_DEMO", "FALSE")
                        .withProperty("S2S_MAIL_FROM", "s2s@localhost")))
                .doesNotThrowAnyException();
    }

    @Test
    void serviceDoesNotStartWithAWrongOne() {
        var application = new SpringApplicationBuilder(Application.class).properties("S2S_DEMO=perhaps");
        assertThatThrownBy(application::run).isInstanceOf(StartRefused.class);
    }

    @Test
    void everySettingIsDocumented() throws IOException {
        String page = Files.readString(Path.of("../docs/operations.md"));
        assertThat(Setting.ALL).allSatisfy(setting -> assertThat(page).contains("`" + setting.name() + "`"));
    }
}
