package uk.s2s.service.accounts;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Creates the demo accounts, where they are wanted, before the first page is served. Where they are not, those of an
 * earlier start are switched off: their password is known to everybody.
 */
@Component
@ConditionalOnWebApplication
class DemoAccounts implements SmartInitializingSingleton {

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final boolean wanted;

    DemoAccounts(Accounts accounts, AccountSessions sessions, @Value("${s2s.demo}") boolean wanted) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.wanted = wanted;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DemoAccount.ALL.forEach(wanted ? this::provide : this::switchOff);
    }

    private void provide(DemoAccount demo) {
        accounts.createIfAbsent(demo.email(), demo.name(), DemoAccount.PASSWORD, demo.organisations());
        accounts.findByEmail(demo.email()).ifPresent(account -> {
            accounts.setDisabled(account.id(), false);
            accounts.setLrsRole(account.id(), demo.lrsRole(), null);
        });
    }

    private void switchOff(DemoAccount demo) {
        accounts.findByEmail(demo.email()).map(Account::id).ifPresent(account -> {
            accounts.setDisabled(account, true);
            sessions.endAll(account);
        });
    }
}
