package uk.s2s.service.chasing;

import java.time.Instant;
import java.util.UUID;

/** What is done about files that nobody collects; published in the transaction of what it tells. */
public sealed interface ChaseEvent {

    UUID transfer();

    /** Of the {@link Reminder}. */
    UUID reminder();

    /** Seven characters of the number of whoever is told. */
    String organisation();

    Instant at();

    /**
     * The receiver is reminded of a file.
     *
     * @param number from 1
     */
    record ReceiverReminded(UUID transfer, UUID reminder, String organisation, int number, Instant at)
            implements ChaseEvent {}

    /** The sender is told that a file waits for a closed school and is not forwarded by itself. */
    record SenderTold(UUID transfer, UUID reminder, String organisation, Instant at) implements ChaseEvent {}

    /** The sender's or the receiver's local authority is told that a file still waits after all reminders. */
    record AuthorityTold(UUID transfer, UUID reminder, String organisation, Instant at) implements ChaseEvent {}
}
