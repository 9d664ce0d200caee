package uk.s2s.service.chasing;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody was told of a file that nobody collects.
 *
 * @param number from 1: the receiver's first, second, … reminder; 0 when a local authority was told, -1 when the sender was
 * @param organisation seven characters of the number of whoever was told
 */
public record Reminder(UUID id, UUID transfer, int number, String organisation, Instant at) {

    /** What {@link #number} says of word to a local authority. */
    static final int TO_AUTHORITY = 0;

    /** What {@link #number} says of word to the sender. */
    static final int TO_SENDER = -1;

    boolean isToSender() {
        return number == TO_SENDER;
    }

    public boolean isToReceiver() {
        return number > TO_AUTHORITY;
    }
}
