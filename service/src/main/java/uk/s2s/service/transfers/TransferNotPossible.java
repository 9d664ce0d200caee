package uk.s2s.service.transfers;

/** A transfer cannot make the step asked for, mostly because somebody else was quicker. The message is for the user. */
public final class TransferNotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TransferNotPossible(String message) {
        super(message, null, false, false);
    }
}
