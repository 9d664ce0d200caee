package uk.s2s.service.retention;

import java.time.Instant;
import java.util.List;

/**
 * One kind of what the service keeps for a time. A feature declares a bean for each; the dry run and the nightly run ask
 * the same bean, so that what the one shows is what the other removes.
 */
public interface RetentionKind {

    RetentionPolicy policy();

    DueCounts count(Instant now, HeldPupils held);

    /** What is due, the oldest first, that which is held among it. */
    List<DueItem> due(Instant now, HeldPupils held, int offset, int limit);

    /** As {@link #remove(Instant, HeldPupils, int, int)}, from the oldest on. */
    default int remove(Instant now, HeldPupils held, int most) {
        return remove(now, held, 0, most);
    }

    /**
     * Removes the oldest that is due and not held, in the caller's transaction, and keeps the record of it.
     *
     * @param passOver how many of the oldest are left alone, since they could not be removed; a kind that goes in its order removes
     *     nothing then
     * @return how many; fewer than {@code most} when nothing more is due
     */
    int remove(Instant now, HeldPupils held, int passOver, int most);
}
