package uk.s2s.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.pages.TooBusy;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Signing in while more passwords wait to be hashed than can be borne. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class BusySignInTests {

    @LocalServerPort
    int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class Busy {

        @Bean
        @Primary
        PasswordEncoder busy() {
            return new PasswordEncoder() {
                @Override
                public @Nullable String encode(@Nullable CharSequence password) {
                    return "hash";
                }

                @Override
                public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                    throw new TooBusy("tests");
                }
            };
        }
    }

    @Test
    void isAskedToTryAgainInAMoment() {
        Answer answer = new Visitor(port).signIn("office@drake.example", "demo-password");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.text())
                .contains("School to School", "try again in a moment")
                .doesNotContain("Whitelabel");
    }
}
