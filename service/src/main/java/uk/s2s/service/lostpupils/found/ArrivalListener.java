package uk.s2s.service.lostpupils.found;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.service.transfers.FoundFiles;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.ContentRemoved;
import uk.s2s.service.transfers.TransferEvent.TransferArrived;
import uk.s2s.service.transfers.TransferEvent.TransferRejected;
import uk.s2s.service.transfers.TransferEvent.TransferWithdrawn;
import uk.s2s.service.transfers.Transfers;

/** Has arriving files looked through later, and takes back what was seen in those that go back. */
@Component
class ArrivalListener {

    private final Arrivals arrivals;
    private final Sightings sightings;
    private final FoundFiles files;
    private final Transfers transfers;

    ArrivalListener(Arrivals arrivals, Sightings sightings, FoundFiles files, Transfers transfers) {
        this.arrivals = arrivals;
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

    /** One sent on says nothing new; one to an authority, or within a school, names no new school. */
    private static boolean tellsWhereItsPupilsAre(Transfer file) {
        String destination = file.destination();
        return file.sentOnFrom() == null
                && !destination.endsWith("LLLL")
                && !destination.equals(file.source().value());
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
        sightings.end(all, now).forEach(one -> files.heldAgain(one.lost(), one.id(), by, now));
    }
}
