package uk.s2s.service.transfers;

import java.util.Map;
import java.util.Set;

/** Where a transfer stands. The table below is the whole state machine; retention removes content, never the record. */
public enum TransferState {
    /** Stored durably; the checks are running, or the sender is asked where it should go. */
    RECEIVED("Being checked"),
    /** The checks failed after upload; the content is gone, what was found is kept in its place. */
    REFUSED("Refused"),
    /** The sender has decided not to send it, or did not decide in time; the content is gone. */
    NOT_SENT("Not sent"),
    /** The receiver has been told and has not decided yet. */
    AWAITING_COLLECTION("Awaiting collection"),
    /** The receiver has taken it on and may download it. */
    ACCEPTED("Accepted"),
    /** The receiver has confirmed that the download worked. */
    COLLECTED("Collected"),
    /** The receiver has sent it back, with a reason. */
    REJECTED("Rejected"),
    /** The sender has taken it back. */
    WITHDRAWN("Withdrawn"),
    /** Sent on to another receiver, in a transfer of its own. */
    FORWARDED("Forwarded"),
    /** Kept as a lost pupil's file: destination XXXXXXX or MMMMMMM. */
    HELD("Held as lost pupil"),
    /** A lost pupil's file that was passed on to the pupil's new school; held again when it comes back. */
    PASSED_ON("Passed on"),
    /** A lost pupil's file whose pupil came to a school with another file; held again when that goes back. */
    FOUND("Pupil found");

    private static final Map<TransferState, Set<TransferState>> NEXT = Map.of(
            RECEIVED, Set.of(REFUSED, NOT_SENT, AWAITING_COLLECTION, HELD),
            AWAITING_COLLECTION, Set.of(ACCEPTED, REJECTED, WITHDRAWN, FORWARDED),
            ACCEPTED, Set.of(COLLECTED),
            HELD, Set.of(PASSED_ON, FOUND, WITHDRAWN),
            PASSED_ON, Set.of(HELD),
            FOUND, Set.of(HELD));

    private final String title;

    TransferState(String title) {
        this.title = title;
    }

    /** What pages call it. */
    public String title() {
        return title;
    }

    /** Whether its sender may still take it back. */
    boolean mayBeTakenBack() {
        return this == RECEIVED || canBecome(WITHDRAWN);
    }

    public boolean canBecome(TransferState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
