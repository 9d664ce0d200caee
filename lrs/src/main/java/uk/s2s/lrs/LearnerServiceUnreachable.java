package uk.s2s.lrs;

/** No answer came, or none that can be read. Whether the request was acted on is not known. */
public final class LearnerServiceUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LearnerServiceUnreachable(String what, Throwable cause) {
        super(what, cause);
    }
}
