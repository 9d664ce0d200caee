package uk.s2s.service.accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Creates the demo accounts at start, where they are wanted. */
@Component
@ConditionalOnWebApplication
@Order(20)
class DemoAccounts implements ApplicationRunner {

    private final Accounts accounts;
    private final boolean wanted;

    DemoAccounts(Accounts accounts, @Value("${s2s.demo}") boolean wanted) {
        this.accounts = accounts;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            DemoAccount.ALL.forEach(demo ->
                    accounts.createIfAbsent(demo.email(), demo.name(), DemoAccount.PASSWORD, demo.organisations()));
        }
    }
}
