package uk.s2s.service.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;

/**
 * Somebody who may sign in.
 *
 * @param organisations the numbers of the organisations that the account may work as, {@link SignedIn#SERVICE} and
 *     {@link SignedIn#REGISTER} among them
 * @param lrsRoleAt those of them for which the account settles exceptions of the Learning Records Service
 * @param lockedUntil end of the lock after too many wrong passwords, or null
 * @param passwordIsFirst whether somebody else chose the password, so that its user has to choose another
 */
public record Account(
        UUID id,
        String email,
        String name,
        String passwordHash,
        int failedSignIns,
        @Nullable Instant lockedUntil,
        boolean disabled,
        boolean passwordIsFirst,
        List<String> organisations,
        List<String> lrsRoleAt) {

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public boolean worksForSchoolOrAuthority() {
        return organisations.stream()
                .map(Account::roleAt)
                .anyMatch(role -> role == Role.SCHOOL_USER || role == Role.LA_USER);
    }

    static Role roleAt(String organisation) {
        if (organisation.equals(SignedIn.SERVICE)) {
            return Role.ADMINISTRATOR;
        }
        if (organisation.equals(SignedIn.REGISTER)) {
            return Role.REGISTER_ADMINISTRATOR;
        }
        return new SchoolNumber(organisation).isLocalAuthority() ? Role.LA_USER : Role.SCHOOL_USER;
    }

    /** Without the hash, so that it is safe to log. */
    @Override
    public String toString() {
        return "account " + id;
    }
}
