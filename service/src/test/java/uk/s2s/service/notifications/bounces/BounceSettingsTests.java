package uk.s2s.service.notifications.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import uk.s2s.service.database.StartRefused;

class BounceSettingsTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutAMailboxNothingIsWanted() {
        assertThat(new BounceSettings(environment).wanted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"tls, 993", "starttls, 143", "NONE, 143"})
    void portFollowsFromTls(String tls, int port) {
        mailbox().setProperty("S2S_BOUNCES_TLS", tls);
        assertThat(new BounceSettings(environment).port()).isEqualTo(port);
        assertThat(new BounceSettings(environment).folder()).isEqualTo("INBOX");
    }

    @ParameterizedTest
    @CsvSource({"S2S_BOUNCES_USER", "S2S_BOUNCES_PASSWORD", "S2S_BOUNCES_ADDRESS"})
    void halfAMailboxIsRefused(String missing) {
        mailbox().setProperty(missing, "");
        assertThatThrownBy(() -> new BounceSettings(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(missing);
    }

    @Test
    void userWithoutAServerIsRefused() {
        environment.setProperty("S2S_BOUNCES_USER", "bounces");
        assertThatThrownBy(() -> new BounceSettings(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("S2S_BOUNCES_HOST is not");
    }

    @Test
    void otherTlsIsRefused() {
        mailbox().setProperty("S2S_BOUNCES_TLS", "ssl3");
        assertThatThrownBy(() -> new BounceSettings(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessage("S2S_BOUNCES_TLS must be none, starttls or tls.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.1.1 | It came back: there is no such mailbox (status 5.1.1) | true",
                "4.2.2 | It came back: the mailbox is full (status 4.2.2) | false",
                "5.7.26 | It came back: the receiving mail server refuses e-mails of this service (status 5.7.26) | true",
                "5.0.0 | It came back: the receiving mail server does not take it (status 5.0.0) | true",
                "4.9.9 | It came back: the receiving mail server could not take it for days (status 4.9.9) | false"
            })
    void reasonIsInWordsForAnOffice(String status, String words, boolean permanent) {
        var report = new DeliveryReport("", true, status);
        assertThat(report.reason()).isEqualTo(words);
        assertThat(report.isPermanent()).isEqualTo(permanent);
    }

    private MockEnvironment mailbox() {
        return environment
                .withProperty("S2S_BOUNCES_HOST", "imap.s2s.example")
                .withProperty("S2S_BOUNCES_USER", "bounces")
                .withProperty("S2S_BOUNCES_PASSWORD", "invented")
                .withProperty("S2S_BOUNCES_ADDRESS", "bounces@s2s.example");
    }
}
