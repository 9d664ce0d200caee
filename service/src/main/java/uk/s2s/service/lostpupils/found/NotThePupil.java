package uk.s2s.service.lostpupils.found;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.lostpupils.GivenReason;
import uk.s2s.service.lostpupils.Look;
import uk.s2s.service.lostpupils.Looks;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.LostPupilEvent.Actor;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilMistaken;
import uk.s2s.service.transfers.WrongPupil;

/** Holds a record again that was closed for another child. */
@Service
class NotThePupil {

    private final WrongPupil files;
    private final Sightings sightings;
    private final Looks looks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotThePupil(WrongPupil files, Sightings sightings, Looks looks, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.sightings = sightings;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * In one transaction with its look and the audit trail.
     *
     * @param reason the one that the record was opened for, in the words typed now
     * @return false when it is held already, or its content is gone
     */
    @Transactional
    boolean holdAgain(SignedIn who, LostPupil pupil, GivenReason reason) {
        UUID lost = pupil.transfer();
        UUID sighting = sightings.openOf(lost).map(Sighting::id).orElse(null);
        if (!files.holdAgain(who, lost, sighting)) {
            return false;
        }
        Instant now = clock.instant();
        sightings.endOf(lost, now);
        looks.add(who, pupil, Look.Kind.NOT_THE_PUPIL, reason);
        Long hash = pupil.upnHash();
        events.publishEvent(new LostPupilMistaken(
                Actor.of(who),
                now,
                lost,
                hash == null ? 0 : hash,
                pupil.standing().name()));
        return true;
    }
}
