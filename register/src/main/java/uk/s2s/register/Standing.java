package uk.s2s.register;

/** What became of a learner's number. */
public enum Standing {
    LIVE(1),
    /** The number stands for the one that the learner was merged into. */
    MERGED(2),
    DELETED(0);

    private final int learnerStatus;

    Standing(int learnerStatus) {
        this.learnerStatus = learnerStatus;
    }

    /** As the service's messages have it: 1 is seen on live records; that 2 is merged and 0 deleted is our reading. */
    public int learnerStatus() {
        return learnerStatus;
    }
}
