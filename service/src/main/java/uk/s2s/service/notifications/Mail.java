package uk.s2s.service.notifications;

/** An e-mail in the embedded mailbox. */
public record Mail(long id, String to, String subject, String body, String sent) {}
