package uk.s2s.service.accounts;

import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends sessions, on every node at once. */
@Component
class AccountSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    AccountSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    void endAll(UUID account) {
        endAllBut("", account);
    }

    /**
     * @param session id of the one that goes on
     */
    void endAllBut(String session, UUID account) {
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> !id.equals(session))
                .forEach(sessions::deleteById);
    }
}
