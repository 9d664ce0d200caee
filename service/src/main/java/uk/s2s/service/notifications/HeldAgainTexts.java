package uk.s2s.service.notifications;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferState;
import uk.s2s.service.transfers.Transfers;

/**
 * Writes the e-mails about lost pupils' files that are held again; each goes by the id of the transfer that no school took, or
 * of the sighting that has ended.
 */
@Component
class HeldAgainTexts {

    static final Set<NoticeKind> KINDS =
            EnumSet.of(NoticeKind.LOST_PUPIL_HELD_AGAIN, NoticeKind.LOST_PUPIL_HELD_AGAIN_TO_AUTHORITY);

    private final Transfers transfers;
    private final FoundPupilTexts foundPupils;
    private final LostPupilTexts lostPupils;
    private final NoticeWords words;

    HeldAgainTexts(Transfers transfers, FoundPupilTexts foundPupils, LostPupilTexts lostPupils, NoticeWords words) {
        this.transfers = transfers;
        this.foundPupils = foundPupils;
        this.lostPupils = lostPupils;
        this.words = words;
    }

    private Optional<Transfer> held(UUID cause) {
        return foundPupils.file(cause).or(() -> transfers.find(cause).map(lostPupils::held));
    }

    /** Whether the pupil was found once more before the e-mail left. */
    boolean isOutdated(Notice notice) {
        return KINDS.contains(notice.kind())
                && held(notice.subject())
                        .filter(file -> file.state() == TransferState.HELD)
                        .isEmpty();
    }

    NoticeText of(Notice notice) {
        Transfer held = held(notice.subject()).orElseThrow();
        boolean passer = notice.kind() == NoticeKind.LOST_PUPIL_HELD_AGAIN;
        String what = passer
                ? "The school that your local authority had passed a lost pupil's file on to has rejected it, or has not"
                        + " collected it in time, or the local authority of the old school says that it is another pupil. The"
                        + " pupil counts as lost again."
                : "A pupil whose file " + words.name(held.source())
                        + " had sent, and of whom you heard that the pupil was found, counts as lost again: the file was not"
                        + " taken by the school that it was passed on to, or what the pupil was found by went back, or a"
                        + " local authority says that it was another pupil.";
        return new NoticeText(
                "A lost pupil's file from " + words.plainName(held.source()) + " is held again",
                what + "\n\n" + NoticeWords.facts(held)
                        + "\n\nSign in to look for the pupil's school; to open the record you give a reason, as ever:\n"
                        + words.address("/lost-pupils/" + held.reference()) + NoticeWords.END);
    }
}
