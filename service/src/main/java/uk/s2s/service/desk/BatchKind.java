package uk.s2s.service.desk;

import java.time.Instant;
import java.util.List;
import uk.s2s.register.DoneBatch;
import uk.s2s.register.jdbc.KeptBatches;
import uk.s2s.service.retention.DueCounts;
import uk.s2s.service.retention.DueItem;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.retention.RetentionPolicy;
import uk.s2s.service.vault.IdentifierIndex;

/**
 * What was sent of each pupil in batches for the Learner Register. Senders who know their pupils by UPN are told apart from those
 * under a legal hold; what others send bears keys of their own, by which nobody is held.
 */
final class BatchKind implements RetentionKind {

    private final RetentionPolicy policy;
    private final KeptBatches batches;
    private final IdentifierIndex index;

    BatchKind(RetentionPolicy policy, KeptBatches batches, IdentifierIndex index) {
        this.policy = policy;
        this.batches = batches;
        this.index = index;
    }

    @Override
    public RetentionPolicy policy() {
        return policy;
    }

    @Override
    public DueCounts count(Instant now, HeldPupils held) {
        List<DoneBatch> old = batches.doneBy(policy.dueSince(now));
        List<DoneBatch> due = old.stream().filter(batch -> !isHeld(batch, held)).toList();
        return new DueCounts(
                due.size(),
                old.size() - due.size(),
                due.isEmpty() ? null : due.get(0).since());
    }

    @Override
    public List<DueItem> due(Instant now, HeldPupils held, int offset, int limit) {
        return batches.doneBy(policy.dueSince(now)).stream()
                .skip(offset)
                .limit(limit)
                .map(batch -> new DueItem(
                        "LRS job " + batch.job(),
                        "Batch of " + batch.organisation(),
                        batch.since(),
                        isHeld(batch, held)))
                .toList();
    }

    /** While somebody settles a record, or a batch is being done, nothing is removed until the next run. */
    @Override
    public int remove(Instant now, HeldPupils held, int passOver, int most) {
        if (!batches.keepOut()) {
            return 0;
        }
        List<Long> jobs = batches.doneBy(policy.dueSince(now)).stream()
                .filter(batch -> !isHeld(batch, held))
                .skip(passOver)
                .limit(most)
                .map(DoneBatch::job)
                .toList();
        return batches.forget(jobs, now);
    }

    private boolean isHeld(DoneBatch batch, HeldPupils held) {
        return !held.hashes().isEmpty()
                && held.areAmong(
                        batch.misIdentifiers().stream().map(index::hash).toList());
    }
}
