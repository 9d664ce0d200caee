package uk.s2s.service.lostpupils.found;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.service.lostpupils.LostPupilEvent.PickUpFetched;
import uk.s2s.service.transfers.FoundFiles;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.ContentRemoved;
import uk.s2s.service.transfers.TransferEvent.TransferArrived;
import uk.s2s.service.transfers.TransferEvent.TransferHeldAgain;
import uk.s2s.service.transfers.TransferEvent.TransferRejected;
import uk.s2s.service.transfers.TransferEvent.TransferWithdrawn;
import uk.s2s.service.transfers.Transfers;

/** Has arriving files looked through later, and takes back what was seen in those that go back. */
@Component
class ArrivalListener {

    private final Arrivals arrivals;
    private final Recognition recognition;
    private final Closing closing;
    private final Sightings sightings;
    private final FoundFiles files;
    private final Transfers transfers;

    ArrivalListener(
            Arrivals arrivals,
            Recognition recognition,
            Closing closing,
            Sightings sightings,
            FoundFiles files,
            Transfers transfers) {
        this.arrivals = arrivals;
        this.recognition = recognition;
        this.closing = closing;
        this.sightings = sightings;
        this.files = files;
        this.transfers = transfers;
    }

    @EventListener
    void arrived(TransferArrived event) {
        if (tellsWhereItsPupilsAre(transfers.find(event.transfer()).orElseThrow())) {
            arrivals.add(event.transfer(), event.at());
        }
    }

    /**
     * One to an authority, or within a school, names no new school. What an authority sends, such as a year group's results, is
     * about pupils wherever they are on roll, unless it passes on a school's file.
     */
    private static boolean tellsWhereItsPupilsAre(Transfer file) {
        String destination = file.destination();
        return (file.via() != null || !file.source().isLocalAuthority())
                && !destination.endsWith("LLLL")
                && !destination.equals(file.source().value());
    }

    /** Another school of the same pupil may have lost the pupil too. */
    @EventListener
    void fetched(PickUpFetched event) {
        Transfer file = transfers.find(event.transfer()).orElseThrow();
        closing.close(recognition.othersLike(event.transfer(), event.at()), file, event.at());
    }

    /** It was not the pupil, or no school took the file: then the pupil's other records are open again too. */
    @EventListener
    void heldAgain(TransferHeldAgain event) {
        List<UUID> all = files.withLater(event.transfer());
        arrivals.remove(all);
        end(all, event.by(), event.at());
    }

    @EventListener
    void rejected(TransferRejected event) {
        wentBack(event.transfer(), event.by(), event.at());
    }

    @EventListener
    void withdrawn(TransferWithdrawn event) {
        wentBack(event.transfer(), event.by(), event.at());
    }

    @EventListener
    void removed(ContentRemoved event) {
        if (event.policy().equals("uncollected")) {
            wentBack(event.transfer(), event.by(), event.at());
        }
    }

    /** Whoever is looking it through at this moment is waited for. */
    private void wentBack(UUID transfer, @Nullable Actor by, Instant now) {
        List<UUID> all = files.withFormer(transfer);
        arrivals.remove(all);
        end(all, by, now);
    }

    private void end(List<UUID> arrived, @Nullable Actor by, Instant now) {
        sightings.end(arrived, now).forEach(one -> files.heldAgain(one.lost(), one.id(), by, now));
    }
}
