package uk.s2s.service.audit;

import java.security.MessageDigest;
import org.springframework.stereotype.Component;
import uk.s2s.service.vault.Signatures;

/** Tells the seals that this service made from those of somebody who can write to its database and has not its key file. */
@Component
class SealSignature {

    private static final String PURPOSE = "S2S audit seal";
    private static final String OF_REMOVALS = "S2S audit removal";

    private final Signatures signatures;

    SealSignature(Signatures signatures) {
        this.signatures = signatures;
    }

    byte[] of(AuditSeal seal) {
        return signatures.sign(PURPOSE, seal.bytes());
    }

    byte[] of(AuditRemoval removal) {
        return signatures.sign(OF_REMOVALS, removal.bytes());
    }

    boolean isOurs(SignedSeal signed) {
        return MessageDigest.isEqual(of(signed.seal()), signed.signature());
    }
}
