package uk.s2s.service.notifications.bounces;

import java.util.Map;

/**
 * What another mail server tells of an e-mail of ours (RFC 3464).
 *
 * @param messageId of our e-mail, with its angle brackets
 * @param failed whether the server has given up; false while it is still trying
 * @param status three numbers with points between them (RFC 3463), such as {@code 5.1.1}
 */
public record DeliveryReport(String messageId, boolean failed, String status) {

    private static final Map<String, String> WORDS = Map.of(
            "1.1", "there is no such mailbox",
            "1.2", "there is no such mail domain",
            "1.10", "its domain takes no e-mail",
            "2.1", "the mailbox is switched off",
            "2.2", "the mailbox is full",
            "2.3", "the e-mail is too long for the mailbox",
            "4.4", "no mail server was found for the address",
            "4.7", "the mail server did not answer for days");

    /** Whether the address itself is at fault, so that trying again would not help. */
    public boolean isPermanent() {
        return status.startsWith("5.");
    }

    /** Why, in words for an office, with the status for whoever looks after mail. */
    public String reason() {
        String detail = status.substring(status.indexOf('.') + 1);
        return "It came back: " + WORDS.getOrDefault(detail, inGeneral(detail)) + " (status " + status + ")";
    }

    private String inGeneral(String detail) {
        if (detail.startsWith("7.")) {
            return "the receiving mail server refuses e-mails of this service";
        }
        return isPermanent()
                ? "the receiving mail server does not take it"
                : "the receiving mail server could not take it for days";
    }
}
