package uk.s2s.service.lostpupils;

/** What has become of a lost pupil's record. */
public enum Standing {
    /** Nobody has claimed the pupil: searches find it. */
    HELD("Held"),
    /** The file was sent to the school where the pupil is. */
    PASSED_ON("Passed on"),
    /** The pupil came to a school with an ordinary file. */
    FOUND("Found"),
    /** Its sender took it back. */
    WITHDRAWN("Withdrawn by its sender"),
    /** Nobody found the pupil before its time was over: nothing that it was found by stays. */
    REMOVED("Removed when its time was over");

    private final String title;

    Standing(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
