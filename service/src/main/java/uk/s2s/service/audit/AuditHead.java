package uk.s2s.service.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the newest seal to the log, which is kept elsewhere than the database and says later whether the end was cut off. */
@Component
class AuditHead {

    private static final Logger log = LoggerFactory.getLogger(AuditHead.class);

    private final AuditSeals seals;

    AuditHead(AuditSeals seals) {
        this.seals = seals;
    }

    void log() {
        seals.head().ifPresent(head -> log.info("Audit trail: seal {}, head {}", head.number(), head.hashInHex()));
    }
}
