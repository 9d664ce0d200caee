package uk.s2s.service.accounts;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.ActingAuthority;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.accounts.AccountEvent.ActingBegan;
import uk.s2s.service.accounts.AccountEvent.ActingEnded;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.schools.AuthoritySchool;
import uk.s2s.service.schools.AuthoritySchools;

/**
 * A local authority acts for an own school that has no account that could: sends and collects files in its place. It ends as
 * soon as somebody can sign in for the school.
 */
@Service
class Acting {

    private final AuthoritySchools schools;
    private final SchoolUsers users;
    private final Accounts accounts;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acting(
            AuthoritySchools schools,
            SchoolUsers users,
            Accounts accounts,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.schools = schools;
        this.users = users;
        this.accounts = accounts;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The school, if it is the authority's own and open.
     *
     * @param number as typed
     */
    Optional<AuthoritySchool> school(SignedIn who, String number) {
        Permissions.require(who, Action.ACT_FOR_SCHOOL);
        return schools.open(who.number(), number);
    }

    boolean hasAccount(AuthoritySchool school) {
        return users.canAnybodySignIn(school.number());
    }

    /**
     * Begins to act.
     *
     * @param reason recorded
     * @return how the session goes on; empty, and nothing happens, when somebody can sign in for the school
     */
    @Transactional
    Optional<SignedIn> begin(SignedIn who, AuthoritySchool school, String reason) {
        Permissions.require(who, Action.ACT_FOR_SCHOOL);
        if (hasAccount(school)) {
            return Optional.empty();
        }
        String number = school.number().value();
        events.publishEvent(new ActingBegan(who.account(), who.organisation(), number, reason, clock.instant()));
        return Optional.of(new SignedIn(
                who.account(),
                who.email(),
                who.name(),
                Role.ACTING_FOR_SCHOOL,
                number,
                who.worksAs() + " for " + school.name(),
                false,
                false,
                new ActingAuthority(who.organisation(), who.worksAs())));
    }

    /** Whether whoever acts may go on: the school is the authority's still, and nobody can sign in for it. */
    boolean goesOn(SignedIn acting) {
        SchoolNumber authority =
                new SchoolNumber(Objects.requireNonNull(acting.through()).number());
        return schools.open(authority, acting.organisation())
                .filter(school -> !hasAccount(school))
                .isPresent();
    }

    /**
     * Ends it.
     *
     * @return how the session goes on: as the authority again
     */
    @Transactional
    SignedIn end(SignedIn acting) {
        recordEnd(acting);
        String authority = Objects.requireNonNull(acting.through()).number();
        return accounts.find(acting.account()).map(seats::all).orElseThrow(NotFound::new).stream()
                .filter(seat -> seat.organisation().equals(authority))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** For whoever signs out; does nothing for somebody who does not act. */
    @Transactional
    void recordEnd(SignedIn who) {
        ActingAuthority through = who.through();
        if (through != null) {
            events.publishEvent(new ActingEnded(who.account(), through.number(), who.organisation(), clock.instant()));
        }
    }
}
