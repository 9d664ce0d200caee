package uk.s2s.service.notifications;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.s2s.service.pages.Times;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/** Writes the e-mails about lost pupils' files; who found the pupil, and where, is on the file's page. */
@Component
class LostPupilTexts {

    static final Set<NoticeKind> KINDS =
            EnumSet.of(NoticeKind.LOST_PUPIL_PASSED_ON, NoticeKind.LOST_PUPIL_PASSED_ON_TO_AUTHORITY);

    private final Transfers transfers;
    private final NoticeWords words;

    LostPupilTexts(Transfers transfers, NoticeWords words) {
        this.transfers = transfers;
        this.words = words;
    }

    /** What the lost pupil's file was before it was passed on, and perhaps forwarded. */
    Transfer held(Transfer file) {
        UUID before = file.sentOnFrom();
        return before == null ? file : held(transfers.find(before).orElseThrow());
    }

    NoticeText manyQuestions(Notice notice) {
        return new NoticeText(
                "Very many questions about lost pupils from " + words.plainName(notice.organisation()),
                "Somebody at " + words.name(notice.organisation())
                        + " has asked more about lost pupils, or has been shown more of them, than the service answers, and gets no answers for a"
                        + " while.\n\nTime: " + Times.minute(notice.createdAt())
                        + "\n\nSign in to see in the audit trail who it was and what was asked:\n"
                        + words.address("/admin/audit") + NoticeWords.END);
    }

    /** @param file the new one, or the lost pupil's own where a school without an account fetched it */
    NoticeText of(Transfer file) {
        Transfer held = held(file);
        return new NoticeText(
                "A lost pupil's file from " + words.plainName(held.source()) + " was passed on",
                "A local authority has found a pupil whose next school was not known, and has passed the file from "
                        + words.name(held.source()) + " on to the pupil's school. You need not do anything.\n\n"
                        + NoticeWords.facts(held) + "\n\nSign in to see who passed it on, and where to:\n"
                        + words.link(held) + "/history" + NoticeWords.END);
    }
}
