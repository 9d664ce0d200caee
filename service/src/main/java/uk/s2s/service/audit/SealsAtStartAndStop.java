package uk.s2s.service.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.s2s.service.pages.FaultTrace;

/**
 * Seals what a killed service left, before anybody is served, and what the last requests left, after the last of them:
 * while the service is off nothing is unprotected. What fails here the job in between does.
 */
@Component
class SealsAtStartAndStop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SealsAtStartAndStop.class);

    /** Starts before the pages and the jobs, which have higher ones, and stops after them. */
    private static final int PHASE = 0;

    private final AuditSealer sealer;
    private final AuditHead head;
    private final boolean wanted;
    private volatile boolean running;

    SealsAtStartAndStop(AuditSealer sealer, AuditHead head, @Value("${s2s.background:true}") boolean wanted) {
        this.sealer = sealer;
        this.head = head;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        running = true;
        sealAll();
    }

    @Override
    public void stop() {
        sealAll();
        running = false;
    }

    private void sealAll() {
        try {
            while (sealer.seal() == AuditSealer.BATCH) {
                log.info("Sealed {} entries of the audit trail, and there are more", AuditSealer.BATCH);
            }
            head.log();
        } catch (RuntimeException fault) {
            log.error("The audit trail could not be sealed and will be tried again: {}", FaultTrace.of(fault));
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
