package uk.s2s.service.transfers;

import uk.s2s.service.schools.Organisation;

/** What is to become of a file once it is stored. */
sealed interface Course {

    /** It has passed the checks: on to its receiver, or held. */
    record Deliver() implements Course {}

    /** It is for a lost pupil and has passed the checks: held; whoever takes it in tells so itself, see {@link Splitting}. */
    record HoldUntold() implements Course {}

    /** Its receiver has closed: the sender is asked whether the successor gets it. */
    record Ask(Organisation successor) implements Course {}

    /** It is for lost pupils and holds several: the sender is asked whether it is split. */
    record Split() implements Course {}

    /** It is too large to be checked while its sender waits. */
    record CheckLater() implements Course {}

    /** Whether the sender has to say what becomes of it. */
    default boolean asks() {
        return this instanceof Ask || this instanceof Split;
    }

    default TransferState state(NewTransfer file) {
        if (!(this instanceof Deliver || this instanceof HoldUntold)) {
            return TransferState.RECEIVED;
        }
        return file.isForLostPupil() ? TransferState.HELD : TransferState.AWAITING_COLLECTION;
    }
}
