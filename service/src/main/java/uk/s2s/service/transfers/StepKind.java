package uk.s2s.service.transfers;

/** What the history of a file can tell. */
enum StepKind {
    UPLOADED("Uploaded and stored"),
    ARRIVED("Checked; the receiver can collect it"),
    HELD("Checked; kept as a lost pupil's file"),
    REFUSED("Refused by the checks; content removed"),
    NOT_CHECKED("Could not be checked yet; the service goes on trying"),
    REDIRECTED("Sent to the successor of a closed school instead"),
    SPLIT("Split into one file for each pupil; content removed"),
    DISCARDED("Not sent; content removed"),
    REMINDED("Receiver reminded that the file waits"),
    AUTHORITIES_TOLD("Local authority told that the file is not collected"),
    SENDER_TOLD("Sender told that the file waits for a closed school"),
    ACCEPTED("Accepted"),
    DOWNLOADED("Downloaded"),
    CONFIRMED("Download confirmed"),
    DOWNLOAD_FAILED("Download reported as not successful"),
    REJECTED("Rejected"),
    WITHDRAWN("Withdrawn"),
    PASSED_ON("Passed on to the pupil's new school"),
    FORWARDED("Forwarded to the successor of the school"),
    SENT_ON("Sent on; the receiver can collect it"),
    HANDED_OVER("Fetched by a school without an account, by a pick-up link"),
    FOUND("Closed: the pupil came to a school with another file"),
    HELD_AGAIN("Came back; kept as a lost pupil's file again"),
    REMOVED("Removed from its own lists"),
    CONTENT_REMOVED("Content removed; the record is kept");

    private final String title;

    StepKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
