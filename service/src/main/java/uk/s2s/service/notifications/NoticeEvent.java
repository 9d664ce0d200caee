package uk.s2s.service.notifications;

import java.time.Instant;
import java.util.UUID;

/** What people do about e-mails; published in the transaction of what it tells. */
public sealed interface NoticeEvent {

    Instant at();

    /**
     * An administrator has a notice sent again that may not have arrived.
     *
     * @param account the administrator
     * @param transfer what it is about
     * @param kind what it says of the transfer
     */
    record NoticeSentAgain(UUID account, UUID transfer, NoticeKind kind, Instant at) implements NoticeEvent {}
}
