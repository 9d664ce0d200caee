package uk.s2s.register.jdbc;

import java.time.Instant;
import java.util.function.Supplier;

/** What batches and their exceptions are worked on with. */
record BatchWork(
        Transactions transactions,
        IndexFeed feed,
        Finding finding,
        LearnerTable learners,
        Carrying carrying,
        Supplier<Instant> clock) {

    Instant now() {
        return clock.get();
    }
}
