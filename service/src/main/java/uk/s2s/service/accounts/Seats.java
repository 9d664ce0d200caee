package uk.s2s.service.accounts;

import java.util.List;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** The organisations that an account may work as, one at a time. */
@Component
class Seats {

    private final Schools schools;

    Seats(Schools schools) {
        this.schools = schools;
    }

    /** Where a new session begins; the user may switch. An account without an organisation cannot sign in. */
    SignedIn first(Account account) {
        return all(account).stream().findFirst().orElseThrow(() -> new BadCredentialsException("no organisation"));
    }

    List<SignedIn> all(Account account) {
        return account.organisations().stream()
                .map(number -> seat(account, number))
                .toList();
    }

    private SignedIn seat(Account account, String organisation) {
        return new SignedIn(
                account.id(),
                account.email(),
                account.name(),
                Account.roleAt(organisation),
                organisation,
                nameOf(organisation),
                account.lrsRoleAt().contains(organisation),
                account.organisations().size() > 1);
    }

    private String nameOf(String organisation) {
        if (organisation.equals(SignedIn.SERVICE)) {
            return "Service administration";
        }
        if (organisation.equals(SignedIn.REGISTER)) {
            return "Learner Register";
        }
        return schools.find(new SchoolNumber(organisation))
                .map(Organisation::name)
                .orElse(organisation);
    }
}
