package uk.s2s.service.lostpupils.found;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilFound;
import uk.s2s.service.lostpupils.LostPupils;
import uk.s2s.service.lostpupils.found.Arrivals.Arrival;
import uk.s2s.service.lostpupils.search.LostPupilIndex;
import uk.s2s.service.pages.FaultTrace;
import uk.s2s.service.transfers.FoundFiles;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/**
 * Looks files through that arrived, and closes the records of the lost pupils whom they carry. What is to be looked through is
 * a row, written as the file arrives: no upload waits, nothing is lost with a node, and of several nodes one does it.
 */
@Service
class FoundPupils {

    private static final Logger log = LoggerFactory.getLogger(FoundPupils.class);

    private final Arrivals arrivals;
    private final Recognition recognition;
    private final LostPupilIndex index;
    private final LostPupils pupils;
    private final Sightings sightings;
    private final FoundFiles files;
    private final Transfers transfers;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    FoundPupils(
            Arrivals arrivals,
            Recognition recognition,
            LostPupilIndex index,
            LostPupils pupils,
            Sightings sightings,
            FoundFiles files,
            Transfers transfers,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.arrivals = arrivals;
        this.recognition = recognition;
        this.index = index;
        this.pupils = pupils;
        this.sightings = sightings;
        this.files = files;
        this.transfers = transfers;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks one file through that is due; returns whether there was one. */
    boolean lookThroughOne() {
        Optional<Arrival> due = arrivals.claim(clock.instant());
        if (due.isEmpty() || !index.catchUp()) {
            return false;
        }
        attempt(due.get());
        return true;
    }

    private void attempt(Arrival due) {
        try {
            transactions.executeWithoutResult(status -> lookThrough(due));
        } catch (RuntimeException fault) {
            log.error(
                    "Attempt {} to look a file through for lost pupils failed: {}",
                    due.attempts(),
                    FaultTrace.of(fault));
        }
    }

    private void lookThrough(Arrival due) {
        if (arrivals.lock(due.transfer())) {
            Transfer file = transfers.find(due.transfer()).orElseThrow();
            close(recognition.in(file, due.at()), file);
            arrivals.remove(List.of(due.transfer()));
        }
    }

    /** All transfers first, in the order of their ids, as everybody does who changes several: two never wait for each other. */
    private void close(List<Recognised> recognised, Transfer file) {
        Instant now = clock.instant();
        List<Recognised> closing = recognised.stream()
                .sorted(Comparator.comparing((Recognised one) -> one.pupil().transfer()))
                .filter(one -> files.found(one.pupil().transfer(), file, now))
                .toList();
        closing.forEach(one -> close(one, file, now));
    }

    private void close(Recognised one, Transfer file, Instant now) {
        LostPupil pupil = one.pupil();
        pupils.found(pupil.transfer(), file.destination(), now);
        UUID sighting = sightings.add(one, file, now).id();
        Long hash = pupil.upnHash();
        events.publishEvent(new LostPupilFound(
                null,
                now,
                pupil.transfer(),
                file.id(),
                sighting,
                file.destination(),
                one.by().name(),
                hash == null ? 0 : hash));
    }
}
