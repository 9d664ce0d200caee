package uk.s2s.service.notifications;

import java.util.Objects;
import uk.s2s.service.pages.Times;

/**
 * One e-mail in the administrator's list.
 *
 * @param reference of the transfer, or empty
 * @param repeatable whether it can be sent again
 */
public record NoticeRow(
        String subject,
        NoticeKind kind,
        NoticeState state,
        String organisation,
        String reference,
        String when,
        int attempts,
        String problem,
        boolean repeatable) {

    static NoticeRow of(Notice notice, String organisation, String reference) {
        boolean codeGone = notice.kind() == NoticeKind.ADDRESS_CODE || notice.kind() == NoticeKind.PICK_UP_LINK;
        return new NoticeRow(
                notice.subject().toString(),
                notice.kind(),
                notice.state(),
                organisation,
                reference,
                Times.minute(notice.changedAt()),
                notice.attempts(),
                Objects.requireNonNullElse(notice.problem(), ""),
                NoticePages.PROBLEMS.contains(notice.state()) && !codeGone);
    }
}
