package uk.s2s.service.requests;

/** Where a request stands. Whatever ends it ends it once; a file that is sent back or withdrawn opens it again. */
public enum RequestState {
    /** Waits for the school that was asked. */
    OPEN("Waiting for an answer"),
    /** A file with the pupil in it was sent. */
    ANSWERED("File sent"),
    /** The school has said why it sends none. */
    DECLINED("Answered without a file"),
    /** Whoever asked has taken it back. */
    WITHDRAWN("Withdrawn"),
    /** Nobody had answered when the pupil was removed after the time for which requests are kept. */
    LAPSED("Ended without an answer");

    private final String title;

    RequestState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
