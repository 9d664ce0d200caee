package uk.s2s.lrs.soap;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import uk.s2s.lrs.LearnerServiceUnreachable;

class LearnerServerTests {

    private static final Clock CLOCK = Clock.systemUTC();

    @Test
    void aTakenPortIsTold() {
        try (LearnerServer first = start(0, Certificates.trusted())) {
            assertThatThrownBy(() -> start(first.port(), Certificates.trusted()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Is port " + first.port() + " free");
        }
    }

    @Test
    void anExpiredServerIsRefusedEvenIfItsCertificateIsTrusted() {
        try (MisbehavingServer expired = new MisbehavingServer("expired");
                SoapLearnerService asking = new SoapLearnerService(
                        SoapClientSettings.of(
                                URI.create(expired.address()),
                                Certificates.of("client"),
                                Certificates.trustedAlone("expired")),
                        CLOCK)) {
            assertThatThrownBy(() -> asking.verifyLearner(Examples.CALLER, Examples.TO_VERIFY))
                    .isInstanceOf(LearnerServiceUnreachable.class)
                    .hasMessageContaining("shows a certificate that has expired");
        }
    }

    private static LearnerServer start(int port, KeyStoreFile trusted) {
        return LearnerServer.start(
                new AnsweringLearners(), SoapServerSettings.of(port, Certificates.of("server"), trusted), CLOCK);
    }
}
