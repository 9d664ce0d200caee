package uk.s2s.service.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens around signing in; published in the transaction of what it tells. */
public sealed interface AccountEvent {

    UUID account();

    Instant at();

    record SignInSucceeded(UUID account, Instant at) implements AccountEvent {}

    /** A wrong password for an account that exists. Unknown addresses raise no event: they may be mistyped passwords. */
    record SignInFailed(UUID account, int inARow, Instant at) implements AccountEvent {}

    /**
     * A try at an account that is locked or switched off.
     *
     * @param disabled false when it is locked
     */
    record SignInBarred(UUID account, boolean disabled, Instant at) implements AccountEvent {}

    record AccountLocked(UUID account, Instant until, Instant at) implements AccountEvent {}

    /**
     * A lock ended before its time.
     *
     * @param by the administrator or the local authority's user, or null for whoever runs the service
     * @param as the organisation that they worked as: {@code SERVICE} for an administrator, null for whoever runs the service
     */
    record AccountUnlocked(
            UUID account, @Nullable UUID by, @Nullable String as, Instant at) implements AccountEvent {}

    /**
     * The LRS role, given or taken at every school and LA that the account works for.
     *
     * @param by the administrator, or null for whoever runs the service
     */
    record LrsRoleSet(
            UUID account, boolean lrsRole, @Nullable UUID by, Instant at) implements AccountEvent {}

    record OrganisationChosen(UUID account, String organisation, Instant at) implements AccountEvent {}

    record SignedOut(UUID account, Instant at) implements AccountEvent {}

    /**
     * @param organisations that it may work as, and so its roles
     * @param by the administrator, or null for whoever runs the service
     */
    record AccountCreated(
            UUID account,
            List<String> organisations,
            @Nullable UUID by,
            Instant at) implements AccountEvent {

        public AccountCreated {
            organisations = List.copyOf(organisations);
        }
    }

    /** By the account's own user. */
    record PasswordChanged(UUID account, Instant at) implements AccountEvent {}

    /**
     * By somebody else than the account's own user.
     *
     * @param as the organisation that they worked as: {@code SERVICE}, or the number of a local authority
     */
    record PasswordReset(UUID account, UUID by, String as, Instant at) implements AccountEvent {}

    /**
     * A local authority's user begins to act for a school that nobody can sign in for.
     *
     * @param organisation the authority's number
     * @param school its number
     */
    record ActingBegan(UUID account, String organisation, String school, String reason, Instant at)
            implements AccountEvent {}

    record ActingEnded(UUID account, String organisation, String school, Instant at) implements AccountEvent {}

    /** Switched off, or on again. */
    record AccountDisabled(UUID account, boolean disabled, UUID by, Instant at) implements AccountEvent {}
}
