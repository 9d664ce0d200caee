package uk.s2s.service.vault;

import java.time.Instant;

/** What the operator does to the keys; published in the transaction of what it tells, as far as that is in the database. */
public sealed interface KeyEvent {

    Instant at();

    /** A key was added to the key file. @param key its number, which is no secret */
    record KeyAdded(Instant at, long key) implements KeyEvent {}

    /** A key encrypts what is new from now on. */
    record KeyPromoted(Instant at, long key) implements KeyEvent {}

    /** All that is stored is under the primary key; the older ones encrypt nothing any more and leave the key file. */
    record KeysRetired(Instant at, int keys) implements KeyEvent {}
}
