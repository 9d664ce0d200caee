package uk.s2s.service.lostpupils.found;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.lostpupils.found.Arrivals.Arrival;
import uk.s2s.service.lostpupils.search.LostPupilIndex;
import uk.s2s.service.pages.FaultTrace;
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
    private final Closing closing;
    private final Transfers transfers;
    private final TransactionTemplate transactions;
    private final Clock clock;

    FoundPupils(
            Arrivals arrivals,
            Recognition recognition,
            LostPupilIndex index,
            Closing closing,
            Transfers transfers,
            TransactionTemplate transactions,
            Clock clock) {
        this.arrivals = arrivals;
        this.recognition = recognition;
        this.index = index;
        this.closing = closing;
        this.transfers = transfers;
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
            closing.close(recognition.in(file, due.at()), file, clock.instant());
            arrivals.remove(List.of(due.transfer()));
        }
    }
}
