package uk.s2s.service.lostpupils.found;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilFound;
import uk.s2s.service.lostpupils.LostPupils;
import uk.s2s.service.transfers.FoundFiles;
import uk.s2s.service.transfers.Transfer;

/** Closes the records of lost pupils who were recognised in a file, in the caller's transaction. */
@Component
class Closing {

    private final LostPupils pupils;
    private final Sightings sightings;
    private final FoundFiles files;
    private final ApplicationEventPublisher events;

    Closing(LostPupils pupils, Sightings sightings, FoundFiles files, ApplicationEventPublisher events) {
        this.pupils = pupils;
        this.sightings = sightings;
        this.files = files;
        this.events = events;
    }

    /** All transfers first, in the order of their ids, as everybody does who changes several: two never wait for each other. */
    void close(List<Recognised> recognised, Transfer file, Instant now) {
        List<Recognised> closing = recognised.stream()
                .sorted(Comparator.comparing((Recognised one) -> one.pupil().transfer()))
                .filter(one -> files.found(one.pupil().transfer(), file, now))
                .toList();
        closing.forEach(one -> close(one, file, now));
    }

    private void close(Recognised one, Transfer file, Instant now) {
        LostPupil pupil = one.pupil();
        String school = file.hasReceiver() ? file.destination() : "";
        pupils.found(pupil.transfer(), school.isEmpty() ? null : school, now);
        UUID sighting = sightings.add(one, file, now).id();
        Long hash = pupil.upnHash();
        events.publishEvent(new LostPupilFound(
                null,
                now,
                pupil.transfer(),
                file.id(),
                sighting,
                school,
                one.by().name(),
                hash == null ? 0 : hash));
    }
}
