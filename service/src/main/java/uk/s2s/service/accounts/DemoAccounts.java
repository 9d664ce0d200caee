package uk.s2s.service.accounts;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Creates the demo accounts, where they are wanted, before the first page is served. */
@Component
@ConditionalOnWebApplication
class DemoAccounts implements SmartInitializingSingleton {

    private final Accounts accounts;
    private final boolean wanted;

    DemoAccounts(Accounts accounts, @Value("${s2s.demo}") boolean wanted) {
        this.accounts = accounts;
        this.wanted = wanted;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (wanted) {
            DemoAccount.ALL.forEach(demo ->
                    accounts.createIfAbsent(demo.email(), demo.name(), DemoAccount.PASSWORD, demo.organisations()));
        }
    }
}
