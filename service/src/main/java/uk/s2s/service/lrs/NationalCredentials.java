package uk.s2s.service.lrs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.lrs.LrsEvent.LrsCredentialsEntered;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.schools.DirectoryEvent.Actor;
import uk.s2s.service.uln.LrsRegistrations;

/** As whom each organisation asks the national Learning Records Service; entered and replaced here, and never shown. */
@Service
class NationalCredentials {

    private static final String ACCEPTED = "accepted";
    private static final String NOT_ASKED = "not asked";

    private final LrsRegistrations registrations;
    private final CredentialsCheck check;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    NationalCredentials(
            LrsRegistrations registrations,
            CredentialsCheck check,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.registrations = registrations;
        this.check = check;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Tries them and keeps them, unless the service refuses them; those that it could not be asked about are kept.
     *
     * @param errors why nothing was kept is added here
     * @return whether the service accepted them
     */
    boolean enter(Actor by, String organisation, Credentials credentials, List<FieldError> errors) {
        errors.addAll(credentials.problems());
        if (!errors.isEmpty()) {
            return false;
        }
        CredentialsCheck.Answer answer = check.of(credentials);
        answer.problem().ifPresent(errors::add);
        if (errors.isEmpty()) {
            transactions.executeWithoutResult(
                    status -> keep(by, organisation, credentials, answer.asked() ? ACCEPTED : NOT_ASKED));
        }
        return answer.asked();
    }

    /** All or none, and without asking the service: it would be asked hundreds of times. */
    void enter(Map<String, Credentials> byOrganisation) {
        transactions.executeWithoutResult(
                status -> byOrganisation.forEach((number, one) -> keep(null, number, one, NOT_ASKED)));
    }

    private void keep(@Nullable Actor by, String organisation, Credentials credentials, String answer) {
        registrations.saveNational(organisation, credentials.ref(), credentials.ukprn(), credentials.password());
        events.publishEvent(new LrsCredentialsEntered(
                by, clock.instant(), organisation, credentials.ref(), credentials.ukprn(), answer));
    }
}
