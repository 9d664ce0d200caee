package uk.s2s.service.lostpupils.pickup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.lostpupils.GivenReason;
import uk.s2s.service.lostpupils.Looks;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.LostPupilEvent.Actor;
import uk.s2s.service.lostpupils.LostPupilEvent.PickUpCancelled;
import uk.s2s.service.lostpupils.LostPupilEvent.PickUpFetched;
import uk.s2s.service.lostpupils.LostPupilEvent.PickUpMade;
import uk.s2s.service.lostpupils.LostPupilEvent.PickUpRefused;
import uk.s2s.service.lostpupils.LostPupils;
import uk.s2s.service.transfers.FoundFiles;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/** Makes and cancels pick-up links, and hands the file out to whoever has both link and code. */
@Service
class HandingOver {

    private static final int TRIES = 5;

    private final PickUps pickUps;
    private final PickUpSecret secret;
    private final LostPupils pupils;
    private final Looks looks;
    private final FoundFiles files;
    private final Transfers transfers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration length;

    /** @param days for which a link can be used */
    HandingOver(
            PickUps pickUps,
            PickUpSecret secret,
            LostPupils pupils,
            Looks looks,
            FoundFiles files,
            Transfers transfers,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${S2S_PICK_UP_DAYS:7}") int days) {
        this.pickUps = pickUps;
        this.secret = secret;
        this.pupils = pupils;
        this.looks = looks;
        this.files = files;
        this.transfers = transfers;
        this.events = events;
        this.clock = clock;
        length = Duration.ofDays(days);
    }

    /** Whether a link may be made: while it is held; again after it was fetched, since a download can fail. */
    static boolean isPossible(LostPupil pupil) {
        return pupil.isHeld() || pupil.wasHandedOver();
    }

    /**
     * A link for this school, which goes out by e-mail; those made before can be used no more.
     *
     * @return the code, which is not stored and has to be shown now
     */
    @Transactional
    String make(SignedIn who, LostPupil pupil, PickUpForm form, GivenReason reason) {
        Instant now = clock.instant();
        pickUps.of(pupil.transfer()).forEach(one -> cancel(who, pupil, one.id()));
        UUID id = TimeOrderedId.at(now);
        String link = secret.drawLink();
        String code = secret.drawCode();
        var pickUp = new PickUp(
                id,
                pupil.transfer(),
                secret.ofCode(id, code),
                form.school(),
                who.organisation(),
                who.name(),
                now,
                now.plus(length),
                TRIES,
                null,
                null,
                null);
        pickUps.add(pickUp, secret.ofLink(link));
        looks.linkMade(who, pupil, reason, now);
        events.publishEvent(new PickUpMade(Actor.of(who), now, pupil.transfer(), id, form.email(), link));
        return code;
    }

    /** The latest first. */
    List<PickUp> of(LostPupil pupil) {
        return pickUps.of(pupil.transfer());
    }

    @Transactional
    void cancel(SignedIn who, LostPupil pupil, UUID pickUp) {
        Instant now = clock.instant();
        if (pickUps.cancel(pupil.transfer(), pickUp, now)) {
            events.publishEvent(new PickUpCancelled(Actor.of(who), now, pupil.transfer(), pickUp));
        }
    }

    /**
     * The file, which may be handed out once this has committed. Whoever gets nothing is not told why: link unknown, over,
     * used or cancelled, code wrong, or file no longer here.
     *
     * @param from network address without its end
     */
    @Transactional
    Optional<Transfer> fetch(String link, String code, String from) {
        Instant now = clock.instant();
        Optional<PickUp> open = pickUps.lock(secret.ofLink(link)).filter(one -> one.isOpen(now));
        return open.flatMap(pickUp -> isRight(pickUp, code) ? fetch(pickUp, from, now) : refuse(pickUp, now));
    }

    private boolean isRight(PickUp pickUp, String code) {
        return pickUp.codeHash() == secret.ofCode(pickUp.id(), code);
    }

    private Optional<Transfer> refuse(PickUp pickUp, Instant now) {
        pickUps.wrongCode(pickUp.id());
        events.publishEvent(new PickUpRefused(null, now, pickUp.lost(), pickUp.id(), pickUp.triesLeft() - 1));
        return Optional.empty();
    }

    private Optional<Transfer> fetch(PickUp pickUp, String from, Instant now) {
        LostPupil pupil = pupils.find(pickUp.lost()).orElseThrow();
        if (!files.handedOver(pickUp.lost(), pickUp.school(), now) && !pupil.wasHandedOver()) {
            return Optional.empty();
        }
        pupils.handedOver(pickUp.lost(), pickUp.organisation(), pickUp.school(), now);
        pickUps.fetched(pickUp.id(), from, now);
        looks.fetched(pupil, pickUp.school(), pickUp.organisation(), now);
        Long hash = pupil.upnHash();
        events.publishEvent(new PickUpFetched(
                null, now, pickUp.lost(), pickUp.id(), pickUp.organisation(), from, hash == null ? 0 : hash));
        return transfers.find(pickUp.lost()).filter(Transfer::hasContent);
    }
}
