package uk.s2s.lrs;

/** How much a find is to answer. */
public enum FindType {
    /** The code and the learners. */
    FULL("FUL"),
    /** The code alone: whether there is somebody. */
    CHECK("CHK");

    private final String wireName;

    FindType(String wireName) {
        this.wireName = wireName;
    }

    /** As it stands in messages. */
    public String wireName() {
        return wireName;
    }
}
