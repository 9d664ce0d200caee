package uk.s2s.service.chasing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Whoever sends the e-mails of reminders implements this: chasing knows nothing of e-mail. */
public interface ReminderMails {

    /** Of these {@link Reminder}s those whose e-mail has not reached anybody and will not. */
    Set<UUID> undelivered(Collection<UUID> reminders);
}
