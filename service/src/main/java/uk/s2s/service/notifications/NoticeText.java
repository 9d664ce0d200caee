package uk.s2s.service.notifications;

/**
 * An e-mail's words.
 *
 * @param subject one line
 * @param body plain text, lines ended by a line feed
 */
record NoticeText(String subject, String body) {}
