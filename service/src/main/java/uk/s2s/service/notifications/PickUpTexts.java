package uk.s2s.service.notifications;

import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.s2s.service.lostpupils.pickup.PickUp;
import uk.s2s.service.lostpupils.pickup.PickUps;
import uk.s2s.service.pages.Times;

/** Writes the e-mail that takes a link to a school without an account; nothing of the pupil or of the school that was left. */
@Component
class PickUpTexts {

    private final PickUps pickUps;
    private final NoticeWords words;

    PickUpTexts(PickUps pickUps, NoticeWords words) {
        this.pickUps = pickUps;
        this.words = words;
    }

    NoticeText of(Notice notice) {
        PickUp pickUp = pickUps.find(notice.subject()).orElseThrow();
        String link = Objects.requireNonNull(notice.secret(), "the link is removed once sent");
        String authority = words.name(notice.organisation());
        return new NoticeText(
                "A file for your school from a local authority",
                authority + " has a file for your school. Open this page:\n\n" + words.address("/pick-up/" + link)
                        + "\n\nEnter the code that " + authority + " reads out to you by telephone. The file can be"
                        + " fetched once, until " + Times.minute(pickUp.until())
                        + ".\n\nIf you expect no file, do nothing, or ask the local authority." + NoticeWords.END);
    }
}
