package uk.s2s.service.uln;

import org.springframework.transaction.event.TransactionalEventListener;
import uk.s2s.service.jobs.EveryNode;
import uk.s2s.service.uln.ChangedBatches.BatchChanged;
import uk.s2s.service.uln.UlnEvent.UlnFileReceived;
import uk.s2s.service.uln.UlnEvent.UlnPartSubmitted;
import uk.s2s.service.uln.UlnEvent.UlnPartTriedAgain;

/** Lets work begin at once, when what it is about has committed, on the node where that happened. */
class WakeUps {

    private final EveryNode submitting;
    private final EveryNode fetching;

    WakeUps(EveryNode submitting, EveryNode fetching) {
        this.submitting = submitting;
        this.fetching = fetching;
    }

    @TransactionalEventListener
    void received(UlnFileReceived event) {
        submitting.wake();
    }

    @TransactionalEventListener
    void triedAgain(UlnPartTriedAgain event) {
        submitting.wake();
    }

    @TransactionalEventListener
    void changed(BatchChanged event) {
        fetching.wake();
    }

    @TransactionalEventListener
    void submitted(UlnPartSubmitted event) {
        fetching.wake();
    }
}
