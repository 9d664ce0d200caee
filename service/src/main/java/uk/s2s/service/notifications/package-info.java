/** E-mails about what happened; listens to the other features and is called by none. Mails never hold pupil data. */
@NullMarked
package uk.s2s.service.notifications;

import org.jspecify.annotations.NullMarked;
