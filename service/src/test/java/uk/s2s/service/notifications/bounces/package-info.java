/** Tests of the mailbox that e-mails come back to. */
@NullMarked
package uk.s2s.service.notifications.bounces;

import org.jspecify.annotations.NullMarked;
