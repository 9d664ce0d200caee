package uk.s2s.service.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;

/**
 * One e-mail.
 *
 * @param subject the transfer's id, or the notice's own where it is about no transfer
 * @param address where it goes, if not to the organisation's own notice address
 * @param secret the code to be mailed, or null
 * @param problem what kept it from being sent, for the administrator, or null
 */
record Notice(
        UUID subject,
        NoticeKind kind,
        SchoolNumber organisation,
        @Nullable String address,
        @Nullable String secret,
        NoticeState state,
        int attempts,
        @Nullable String problem,
        Instant createdAt,
        Instant changedAt) {

    @Override
    public String toString() {
        return kind + " " + subject;
    }
}
