package uk.s2s.service.audit;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes every seal from the entries as they are now, one after the other, and tells what no longer fits. */
@Component
class AuditVerifier {

    private static final int SEALS_AT_ONCE = 100;

    private final AuditSeals seals;
    private final EntryReader entries;
    private final LooseEntries loose;
    private final AuditRemovals removals;
    private final SealSignature signature;

    AuditVerifier(
            AuditSeals seals,
            EntryReader entries,
            LooseEntries loose,
            AuditRemovals removals,
            SealSignature signature) {
        this.seals = seals;
        this.entries = entries;
        this.loose = loose;
        this.removals = removals;
        this.signature = signature;
    }

    /**
     * Reads the trail as it is at one instant, while it goes on being written.
     *
     * @param knownHead the hash of a seal that somebody kept elsewhere; it must still be in the chain
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    AuditReport verify(byte @Nullable [] knownHead) {
        var report = new AuditReport.Builder();
        boolean known = knownHead == null;
        long removed = removedThrough(report);
        AuditSeal last = null;
        List<SignedSeal> some = seals.after(0, SEALS_AT_ONCE);
        while (!some.isEmpty()) {
            for (SignedSeal signed : some) {
                AuditSeal seal = signed.seal();
                checkSignature(signed, report);
                checkLink(last, seal, report);
                if (seal.number() <= removed) {
                    checkRemoved(seal, report);
                } else {
                    checkEntries(seal, report);
                }
                known |= Arrays.equals(knownHead, seal.hash());
                last = seal;
            }
            some = seals.after(some.get(some.size() - 1).seal().number(), SEALS_AT_ONCE);
        }
        if (!known) {
            report.problem("The known head is not in the chain: its end was cut off, or the chain was made anew.");
        }
        checkUnsealed(last, report);
        return report.withHead(last);
    }

    private void checkSignature(SignedSeal signed, AuditReport.Builder report) {
        if (!signature.isOurs(signed)) {
            report.problem("Seal %d is not signed with the key of this S2S: it was made or changed by somebody else."
                    .formatted(signed.seal().number()));
        }
    }

    private static void checkLink(@Nullable AuditSeal before, AuditSeal seal, AuditReport.Builder report) {
        long expected = before == null ? 1 : before.number() + 1;
        if (seal.number() != expected) {
            report.problem("Seal %d is missing: seal %d follows in its place.".formatted(expected, seal.number()));
        }
        if (!Arrays.equals(seal.previous(), before == null ? AuditSeal.NONE : before.hash())) {
            report.problem("Seal %d does not continue from the seal before it.".formatted(seal.number()));
        }
    }

    /** The last seal whose entries the service itself has removed. */
    private long removedThrough(AuditReport.Builder report) {
        long through = 0;
        for (AuditRemovals.Found found : removals.all()) {
            if (found.ours()) {
                through = found.removal().through();
            } else {
                report.problem(
                        "The removal through seal %d is not signed with the key of this S2S: somebody else deleted entries."
                                .formatted(found.removal().through()));
            }
        }
        return through;
    }

    private void checkRemoved(AuditSeal seal, AuditReport.Builder report) {
        AtomicInteger there = new AtomicInteger();
        entries.covered(seal.covered(), entry -> there.incrementAndGet());
        if (there.get() > 0) {
            report.problem("Seal %d: %d entries were put in after all of it had been removed."
                    .formatted(seal.number(), there.get()));
        }
        report.sealed(seal.entries());
        report.removed(seal.entries());
    }

    private void checkEntries(AuditSeal seal, AuditReport.Builder report) {
        var check = new SealCheck(seal);
        entries.covered(seal.covered(), check);
        report.sealed(seal.entries());
        check.problem().ifPresent(report::problem);
    }

    private void checkUnsealed(@Nullable AuditSeal head, AuditReport.Builder report) {
        long settled = head == null ? 0 : head.settled();
        loose.upTo(settled)
                .forEach(entry ->
                        report.problem("Entry %s is in no seal although its neighbours are: it was put in afterwards."
                                .formatted(entry)));
        report.unsealed(loose.countAfter(settled));
    }
}
