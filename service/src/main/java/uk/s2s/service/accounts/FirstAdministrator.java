package uk.s2s.service.accounts;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.database.StartRefused;

/** Creates the account that all others are made with, where the operator names one and it does not exist yet. */
@Component
@Order(10)
class FirstAdministrator implements ApplicationRunner {

    private final Accounts accounts;
    private final String email;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            @Value("${S2S_ADMIN_EMAIL:}") String email,
            @Value("${S2S_ADMIN_PASSWORD:}") String password) {
        this.accounts = accounts;
        this.email = email;
        this.password = password;
        if (email.isBlank() != password.isBlank()) {
            throw new StartRefused("Set both S2S_ADMIN_EMAIL and S2S_ADMIN_PASSWORD, or neither.");
        }
        if (!password.isBlank() && password.length() < OwnPasswords.SHORTEST) {
            throw new StartRefused("S2S_ADMIN_PASSWORD must have at least 12 characters.");
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!email.isBlank() && accounts.findByEmail(email).isEmpty()) {
            accounts.create(email, "First administrator", password, List.of(SignedIn.SERVICE), null);
        }
    }
}
