package uk.s2s.service.lostpupils;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody searches or looks; asked for each time and recorded. */
public enum Reason {
    NO_FILE("A school asks for a pupil who came without a file"),
    MISSING("A child is missing education"),
    AUTHORITY("Another local authority asks"),
    OWN_SCHOOL("Checking a record of one of our own schools"),
    OTHER("Another reason");

    private final String title;

    Reason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Empty where nothing, or nothing that is on the list, was chosen. */
    public static Optional<Reason> read(String chosen) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(chosen))
                .findFirst();
    }
}
