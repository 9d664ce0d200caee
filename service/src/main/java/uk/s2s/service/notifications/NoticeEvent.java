package uk.s2s.service.notifications;

import java.time.Instant;
import java.util.UUID;
import uk.s2s.identifiers.SchoolNumber;

/** What people do about e-mails, and what becomes of those; published in the transaction of what it tells. */
public sealed interface NoticeEvent {

    /** What the e-mail is about: mostly a transfer. */
    UUID transfer();

    Instant at();

    /**
     * An administrator has a notice sent again that may not have arrived.
     *
     * @param account the administrator
     * @param transfer what it is about
     * @param kind what it says of the transfer
     */
    record NoticeSentAgain(UUID account, UUID transfer, NoticeKind kind, Instant at) implements NoticeEvent {}

    /**
     * An e-mail has come back.
     *
     * @param transfer what it is about
     * @param kind what it says of the transfer
     * @param organisation whom it was sent to
     * @param status why, as mail servers number it, such as {@code 5.1.1}
     */
    record NoticeBounced(UUID transfer, NoticeKind kind, SchoolNumber organisation, String status, Instant at)
            implements NoticeEvent {}
}
