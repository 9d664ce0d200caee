package uk.s2s.service.uln;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hears of batches that have been through and whose results have changed, such as by a settled exception. */
@Service
public class ChangedBatches {

    private final PartStore parts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangedBatches(PartStore parts, ApplicationEventPublisher events, Clock clock) {
        this.parts = parts;
        this.events = events;
        this.clock = clock;
    }

    /** There is something to fetch. */
    record BatchChanged(long job) {}

    /**
     * Has the results fetched and the response file made anew, soon after the caller's transaction has committed.
     *
     * @param organisation whose batch it is, seven characters
     * @param job the Learning Records Service's number for it
     */
    @Transactional
    public void changed(String organisation, long job) {
        if (parts.makeStale(organisation, job, clock.instant()) > 0) {
            events.publishEvent(new BatchChanged(job));
        }
    }
}
