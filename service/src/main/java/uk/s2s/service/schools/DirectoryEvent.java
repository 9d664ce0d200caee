package uk.s2s.service.schools;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;

/** What happens to the directory; published in the transaction of what it tells. */
public sealed interface DirectoryEvent {

    /** Who did it; null for a command of the operator. */
    @Nullable
    Actor by();

    Instant at();

    /**
     * @param account the account's id
     * @param organisation the number that the account worked as, or {@code SERVICE}
     */
    record Actor(UUID account, String organisation) {}

    /**
     * A download of the register was taken over.
     *
     * @param sha256 of the file, 64 hexadecimal digits
     * @param summary counts of what changed, in words
     */
    record DirectoryRenewed(@Nullable Actor by, Instant at, String fileName, String sha256, String summary)
            implements DirectoryEvent {}

    /**
     * A download of the register has given an open school, known by its URN, another number.
     *
     * @param formerTakenOver whether the former number is another open school's now
     */
    record SchoolRenumbered(
            @Nullable Actor by, Instant at, SchoolNumber former, SchoolNumber number, boolean formerTakenOver)
            implements DirectoryEvent {}

    /**
     * Somebody gave an address for an organisation's notices. The code goes there by e-mail, to be entered in return.
     *
     * @param code known to nobody but the mail's reader: keep it out of logs and the audit trail
     */
    record NoticeAddressGiven(
            Actor by, Instant at, SchoolNumber organisation, String address, String code, Instant expires)
            implements DirectoryEvent {

        @Override
        public String toString() {
            return "NoticeAddressGiven for " + organisation + " at " + at;
        }
    }

    /** The code was entered: from now on notices to the organisation go to the address. */
    record NoticeAddressVerified(Actor by, Instant at, SchoolNumber organisation, String address)
            implements DirectoryEvent {}

    /** A wrong code was entered. */
    record NoticeAddressCodeRefused(Actor by, Instant at, SchoolNumber organisation, int triesLeft)
            implements DirectoryEvent {}
}
