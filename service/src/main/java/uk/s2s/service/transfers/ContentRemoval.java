package uk.s2s.service.transfers;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.TransferEvent.ContentRemoved;
import uk.s2s.service.vault.Vault;

/**
 * Removes a transfer's content, on whatever ground, and keeps its record: state, parties, fingerprint, steps. Whoever calls has asked
 * {@code LegalHolds.whileRemoving} in the same transaction whether a pupil in it is held.
 */
@Component
public class ContentRemoval {

    private final JdbcClient sql;
    private final TransferStore store;
    private final Vault vault;
    private final HoldingAgain holdingAgain;
    private final ApplicationEventPublisher events;

    ContentRemoval(
            JdbcClient sql,
            TransferStore store,
            Vault vault,
            HoldingAgain holdingAgain,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.store = store;
        this.vault = vault;
        this.holdingAgain = holdingAgain;
        this.events = events;
    }

    /**
     * Content, or what was found instead of it, and what somebody typed freely on rejecting it, which may name pupils. A lost
     * pupil's file of which this was the school's copy, not collected, is held again.
     *
     * @param policy short name of the ground, such as {@code collected}
     * @param why the ground in a sentence, for both sides
     * @param who null when the service does it by itself
     * @return false if it was gone before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(Transfer transfer, String policy, String why, @Nullable SignedIn who, Instant now) {
        if (!mark(transfer, why, now)) {
            return false;
        }
        vault.remove(transfer.id());
        sql.sql("update transfer_step set note = '' where transfer_id = ? and step = 'REJECTED'")
                .param(transfer.id())
                .update();
        store.addStep(
                transfer.id(),
                who == null
                        ? Step.byService(StepKind.CONTENT_REMOVED, now, why)
                        : Step.by(who, StepKind.CONTENT_REMOVED, now, why));
        events.publishEvent(new ContentRemoved(transfer.id(), who == null ? null : Actors.of(who), now, policy));
        if (transfer.isUncollected()) {
            holdingAgain.after(transfer, who, now);
        }
        return true;
    }

    private boolean mark(Transfer transfer, String why, Instant now) {
        return sql.sql("""
                        update transfer set content_removed_at = ?, content_removed_why = ?
                         where id = ? and content_removed_at is null
                        """)
                        .params(now.atOffset(ZoneOffset.UTC), why, transfer.id())
                        .update()
                == 1;
    }
}
