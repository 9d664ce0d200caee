/** Messages that come back: read from a mailbox by IMAP and understood as delivery reports (RFC 3464). */
@NullMarked
package uk.s2s.service.notifications.bounces;

import org.jspecify.annotations.NullMarked;
