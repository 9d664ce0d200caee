package uk.s2s.service.notifications;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.s2s.service.lostpupils.found.Sighting;
import uk.s2s.service.lostpupils.found.Sightings;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/** Writes the e-mails about lost pupils who were found by another file; each goes by the id of its {@link Sighting}. */
@Component
class FoundPupilTexts {

    static final Set<NoticeKind> KINDS =
            EnumSet.of(NoticeKind.LOST_PUPIL_FOUND, NoticeKind.LOST_PUPIL_FOUND_TO_AUTHORITY);

    private final Sightings sightings;
    private final Transfers transfers;
    private final NoticeWords words;

    FoundPupilTexts(Sightings sightings, Transfers transfers, NoticeWords words) {
        this.sightings = sightings;
        this.transfers = transfers;
        this.words = words;
    }

    /** The lost pupil's file that the sighting of this id is about. */
    Optional<Transfer> file(UUID sighting) {
        return sightings.find(sighting).map(Sighting::lost).flatMap(transfers::find);
    }

    /** Whether the pupil was lost again before the e-mail left. */
    boolean isOutdated(Notice notice) {
        return KINDS.contains(notice.kind())
                && sightings.find(notice.subject()).map(Sighting::hasEnded).orElse(true);
    }

    NoticeText of(Notice notice) {
        Sighting sighting = sightings.find(notice.subject()).orElseThrow();
        Transfer lost = transfers.find(sighting.lost()).orElseThrow();
        return new NoticeText(
                "A pupil whose record was kept as lost has been found",
                "A pupil's record that " + words.name(lost.source())
                        + " had sent, and that was kept as a lost pupil's, has been found: another file carries the same"
                        + " pupil to a school. The record has closed by itself.\n\n"
                        + NoticeWords.facts(lost)
                        + "\n\nYou need not do anything. Sign in to see at which school; if the pupil cannot be there, the local authority"
                        + " should look into it:\n"
                        + words.link(lost) + "/history" + NoticeWords.END);
    }
}
