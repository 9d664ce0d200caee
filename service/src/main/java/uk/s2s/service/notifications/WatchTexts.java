package uk.s2s.service.notifications;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.s2s.service.lostpupils.watches.Watch;
import uk.s2s.service.lostpupils.watches.Watches;
import uk.s2s.service.pages.Times;

/** Writes the e-mails about watches for lost pupils; never what is searched for. */
@Component
class WatchTexts {

    static final Set<NoticeKind> KINDS = EnumSet.of(NoticeKind.WATCH_HIT, NoticeKind.WATCH_ENDED);

    private final Watches watches;
    private final NoticeWords words;

    WatchTexts(Watches watches, NoticeWords words) {
        this.watches = watches;
        this.words = words;
    }

    /** A hit goes by its own id, the end of a watch by the watch's. */
    NoticeText of(Notice notice) {
        Optional<Watch> watch = notice.kind() == NoticeKind.WATCH_HIT
                ? watches.ofHit(notice.subject())
                : watches.find(notice.subject());
        return notice.kind() == NoticeKind.WATCH_HIT ? hit(watch.orElseThrow()) : ended(watch.orElseThrow());
    }

    private NoticeText hit(Watch watch) {
        return new NoticeText(
                "A lost pupil's file has come that fits a watch of yours",
                "On " + Times.day(watch.beganAt())
                        + " your local authority asked to be told when a lost pupil's file comes that fits a search. One"
                        + " has come.\n\nSign in to see it; to open the record you give a reason, as ever:\n"
                        + link(watch)
                        + NoticeWords.END);
    }

    private NoticeText ended(Watch watch) {
        return new NoticeText(
                "A watch of yours for a lost pupil has ended",
                "On " + Times.day(watch.beganAt())
                        + " your local authority asked to be told when a lost pupil's file comes that fits a search. The"
                        + " watch has gone on for its time and has ended; what was searched for is no longer kept.\n\nIf the"
                        + " pupil is still sought, search again and keep the new search going. What the watch found:\n"
                        + link(watch) + NoticeWords.END);
    }

    private String link(Watch watch) {
        return words.address("/lost-pupils/watches/" + watch.id());
    }
}
