package uk.s2s.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhereToSignInTests {

    @Test
    void demoNamesItsAccounts() {
        assertThat(new WhereToSignIn("", true).words(8080))
                .startsWith("Ready: http://localhost:8080. Sign in with password demo-password as")
                .contains("office@drake.example: Drake Primary School", "admin@s2s.example");
    }

    @Test
    void realServiceTellsItsAddressOnly() {
        assertThat(new WhereToSignIn("https://s2s.example", false).words(8080)).isEqualTo("Ready: https://s2s.example");
    }
}
