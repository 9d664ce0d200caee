package uk.s2s.lrs;

/** The service refused to act on a request, such as one of an organisation that it does not know. */
public final class LearnerServiceFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ResponseCode code;

    /** @param description the service's own words, which must not name a learner */
    public LearnerServiceFault(ResponseCode code, String description) {
        super(code + ": " + description);
        this.code = code;
    }

    public ResponseCode code() {
        return code;
    }
}
