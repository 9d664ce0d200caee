package uk.s2s.service.notifications;

/** How far an e-mail has come. */
public enum NoticeState {
    /** To be sent when its time comes. */
    WAITING("Waiting"),
    /** Claimed by a node that is talking to the mail server. */
    SENDING("Being sent"),
    SENT("Sent"),
    /** The organisation has no verified address. */
    NOT_SENT("No address"),
    /** When its time came what it says was no longer so. */
    NOT_NEEDED("No longer needed"),
    /** The mail server will not take it, or has not taken it for three days. */
    FAILED("Failed"),
    /** A mail server that took it has sent it back. */
    BOUNCED("Came back"),
    /** The connection or the node broke after the mail was handed over: it may have arrived, and is not sent twice. */
    UNCONFIRMED("Perhaps sent");

    private final String title;

    NoticeState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
