package uk.s2s.service.notifications;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.chasing.ReminderMails;

/** Reminders whose notice had no address, failed or came back. */
@Component
class UndeliveredReminders implements ReminderMails {

    private final JdbcClient sql;

    UndeliveredReminders(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> undelivered(Collection<UUID> reminders) {
        return new HashSet<>(sql.sql("""
                        select subject_id from notice
                         where subject_id = any(?) and kind in ('FILE_REMINDER', 'FILE_NOT_COLLECTED', 'FILE_STRANDED')
                           and state in ('NOT_SENT', 'FAILED', 'BOUNCED')
                        """)
                .params((Object) reminders.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
