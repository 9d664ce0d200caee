package uk.s2s.service.lostpupils;

import uk.s2s.service.transfers.Transfer;

/** What the sending school knew of where the pupil went. */
public enum Whereabouts {
    UNKNOWN("X", "Destination unknown"),
    OUTSIDE_THE_SECTOR("M", "Outside the sector");

    private final String letter;
    private final String title;

    Whereabouts(String letter, String title) {
        this.letter = letter;
        this.title = title;
    }

    public static Whereabouts of(Transfer transfer) {
        return transfer.addressedTo().startsWith("M") ? OUTSIDE_THE_SECTOR : UNKNOWN;
    }

    /** As file names have it. */
    public String letter() {
        return letter;
    }

    public String title() {
        return title;
    }
}
