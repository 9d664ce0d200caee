package uk.s2s.service.uln;

/** Where a part stands. */
public enum PartState {
    /** To be handed in to the Learning Records Service. */
    WAITING("Waiting"),
    /** Handed in; the service is at work on it. */
    SUBMITTED("Waiting"),
    /** The service has been through every record. */
    PROCESSED("Processed"),
    /** The service refuses to act for this organisation, or on this part. */
    APPLICATION_ERROR("Application Error");

    private final String title;

    PartState(String title) {
        this.title = title;
    }

    /** As pages call it, and as users know it from the service that this one follows. */
    public String title() {
        return title;
    }

    public boolean isSettled() {
        return this == PROCESSED || this == APPLICATION_ERROR;
    }
}
