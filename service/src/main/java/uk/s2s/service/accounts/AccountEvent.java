package uk.s2s.service.accounts;

import java.time.Instant;
import java.util.UUID;

/** What happens around signing in; published in the transaction of what it tells. */
public sealed interface AccountEvent {

    UUID account();

    Instant at();

    record SignInSucceeded(UUID account, Instant at) implements AccountEvent {}

    /** A wrong password for an account that exists. Unknown addresses raise no event: they may be mistyped passwords. */
    record SignInFailed(UUID account, int inARow, Instant at) implements AccountEvent {}

    record AccountLocked(UUID account, Instant until, Instant at) implements AccountEvent {}

    record OrganisationChosen(UUID account, String organisation, Instant at) implements AccountEvent {}

    record SignedOut(UUID account, Instant at) implements AccountEvent {}

    record AccountCreated(UUID account, UUID by, Instant at) implements AccountEvent {}

    record PasswordReset(UUID account, UUID by, Instant at) implements AccountEvent {}

    /** Switched off, or on again. */
    record AccountDisabled(UUID account, boolean disabled, UUID by, Instant at) implements AccountEvent {}
}
