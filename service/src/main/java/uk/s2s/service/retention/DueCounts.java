package uk.s2s.service.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of a kind is due.
 *
 * @param due what the next run removes
 * @param held what it would remove if there were no legal hold
 * @param oldest since when the oldest of what is due has been kept; null when nothing is
 */
public record DueCounts(long due, long held, @Nullable Instant oldest) {

    /** What is listed: all of it. */
    public int listed() {
        return (int) Math.min(Integer.MAX_VALUE, due + held);
    }
}
