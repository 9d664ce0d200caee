package uk.s2s.service.notifications;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.accounts.Administrators;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilFound;
import uk.s2s.service.lostpupils.LostPupilEvent.PickUpFetched;
import uk.s2s.service.lostpupils.LostPupilEvent.PickUpMade;
import uk.s2s.service.lostpupils.LostPupilEvent.QuestionLimitReached;
import uk.s2s.service.lostpupils.LostPupilEvent.WatchEnded;
import uk.s2s.service.lostpupils.LostPupilEvent.WatchHitFound;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.TransferHeldAgain;
import uk.s2s.service.transfers.TransferEvent.TransferPassedOn;
import uk.s2s.service.transfers.Transfers;

/** Stores the e-mails about lost pupils' files, in the transaction of what they tell. */
@Component
class LostPupilListener {

    private final NoticeStore store;
    private final Transfers transfers;
    private final Administrators administrators;

    LostPupilListener(NoticeStore store, Transfers transfers, Administrators administrators) {
        this.administrators = administrators;
        this.store = store;
        this.transfers = transfers;
    }

    @EventListener
    void limitReached(QuestionLimitReached event) {
        var authority = new SchoolNumber(event.by().organisation());
        for (String address : administrators.addresses()) {
            NoticeKind kind = NoticeKind.MANY_LOST_PUPIL_QUESTIONS;
            store.add(TimeOrderedId.at(event.at()), kind, authority, address, null, event.at());
        }
    }

    /**
     * The school that had lost the pupil, and its authority unless that is who found the pupil. By the new transfer, since the
     * file may be passed on again.
     */
    @EventListener
    void passedOn(TransferPassedOn event) {
        tell(event.transfer(), event.sentOn(), event.by().organisation(), event.at());
    }

    private void tell(UUID lost, UUID subject, String by, Instant at) {
        Transfer held = transfers.find(lost).orElseThrow();
        store.add(subject, NoticeKind.LOST_PUPIL_PASSED_ON, held.source(), null, null, at);
        SchoolNumber authority = SchoolNumber.ofLocalAuthority(held.source().la());
        if (!authority.value().equals(by) && !authority.equals(held.source())) {
            NoticeKind kind = NoticeKind.LOST_PUPIL_PASSED_ON_TO_AUTHORITY;
            store.add(subject, kind, authority, null, null, at);
        }
    }

    /**
     * Whoever passed it on, to look for the right school; and the authority of the school that had lost the pupil. Whoever says
     * that it was not the pupil knows it.
     */
    @EventListener
    void heldAgain(TransferHeldAgain event) {
        Transfer held = transfers.find(event.transfer()).orElseThrow();
        SchoolNumber authority = SchoolNumber.ofLocalAuthority(held.source().la());
        SchoolNumber by = transfers.find(event.cause()).map(Transfer::via).orElse(null);
        if (by != null && !isBy(event, by)) {
            store.add(event.cause(), NoticeKind.LOST_PUPIL_HELD_AGAIN, by, null, null, event.at());
        }
        if (!authority.equals(by) && !isBy(event, authority)) {
            NoticeKind kind = NoticeKind.LOST_PUPIL_HELD_AGAIN_TO_AUTHORITY;
            store.add(event.cause(), kind, authority, null, null, event.at());
        }
    }

    private static boolean isBy(TransferHeldAgain event, SchoolNumber organisation) {
        Actor by = event.by();
        return by != null && by.organisation().equals(organisation.value());
    }

    /** The school that had lost the pupil, and its authority. */
    @EventListener
    void found(LostPupilFound event) {
        SchoolNumber school = transfers.find(event.transfer()).orElseThrow().source();
        store.add(event.sighting(), NoticeKind.LOST_PUPIL_FOUND, school, null, null, event.at());
        SchoolNumber authority = SchoolNumber.ofLocalAuthority(school.la());
        if (!authority.equals(school)) {
            store.add(event.sighting(), NoticeKind.LOST_PUPIL_FOUND_TO_AUTHORITY, authority, null, null, event.at());
        }
    }

    @EventListener
    void fits(WatchHitFound event) {
        store.add(event.hit(), NoticeKind.WATCH_HIT, new SchoolNumber(event.organisation()), null, null, event.at());
    }

    /** Whoever removes a watch knows it. */
    @EventListener
    void ended(WatchEnded event) {
        if (event.by() == null) {
            var authority = new SchoolNumber(event.organisation());
            store.add(event.watch(), NoticeKind.WATCH_ENDED, authority, null, null, event.at());
        }
    }

    @EventListener
    void made(PickUpMade event) {
        var authority = new SchoolNumber(event.by().organisation());
        store.add(event.pickUp(), NoticeKind.PICK_UP_LINK, authority, event.address(), event.code(), event.at());
    }

    /** The school that had lost the pupil, and its authority unless that made the link. */
    @EventListener
    void fetched(PickUpFetched event) {
        tell(event.transfer(), event.transfer(), event.organisation(), event.at());
    }
}
