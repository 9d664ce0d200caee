package uk.s2s.service.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.pages.Viewer;

/**
 * Somebody who has signed in, and the organisation they work as at the moment. Kept in the session.
 *
 * @param organisation the seven characters of the school's or LA's number, {@link #SERVICE} or {@link #REGISTER}
 * @param worksAs the organisation's name
 * @param lrsRole whether the account settles exceptions of the Learning Records Service for the organisation
 * @param canSwitch whether the account belongs to other organisations too
 * @param through the local authority that acts for the organisation, which is a school; null for everybody else
 */
public record SignedIn(
        UUID account,
        String email,
        String name,
        Role role,
        String organisation,
        String worksAs,
        boolean lrsRole,
        boolean canSwitch,
        @Nullable ActingAuthority through)
        implements Viewer, AuthenticatedPrincipal, Serializable {

    /** Stands for the administration of the service itself among the organisations. */
    public static final String SERVICE = "SERVICE";

    /** Stands for the administration of the Learner Register among the organisations. */
    public static final String REGISTER = "LEARNER";

    private static final long serialVersionUID = 1L;

    /** Somebody who works for the organisation itself. */
    public SignedIn(
            UUID account,
            String email,
            String name,
            Role role,
            String organisation,
            String worksAs,
            boolean lrsRole,
            boolean canSwitch) {
        this(account, email, name, role, organisation, worksAs, lrsRole, canSwitch, null);
    }

    /** The name as a file's history keeps it, with the authority of whoever acts for a school. */
    public String signature() {
        return through == null ? name : name + " of " + through.name() + ", acting for the school";
    }

    @Override
    public boolean actsForSchool() {
        return role == Role.ACTING_FOR_SCHOOL;
    }

    /**
     * The school or LA that files are sent and received as.
     *
     * @throws IllegalStateException for an administrator, who has none
     */
    public SchoolNumber number() {
        if (!exchangesFiles()) {
            throw new IllegalStateException("An administrator has no school number");
        }
        return new SchoolNumber(organisation);
    }

    /** The account's id: what sessions are listed under. */
    @Override
    public String getName() {
        return account.toString();
    }

    @Override
    public boolean exchangesFiles() {
        return role == Role.SCHOOL_USER || role == Role.LA_USER || role == Role.ACTING_FOR_SCHOOL;
    }

    @Override
    public boolean overseesSchools() {
        return role == Role.LA_USER;
    }

    @Override
    public boolean administers() {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public boolean settlesExceptions() {
        return lrsRole;
    }

    @Override
    public boolean searchesLostPupils() {
        return Permissions.allows(role, Set.of(), Action.SEARCH_LOST_PUPILS);
    }

    @Override
    public boolean administersRegister() {
        return role == Role.REGISTER_ADMINISTRATOR;
    }

    @Override
    public String toString() {
        return "account " + account + " as " + organisation;
    }
}
