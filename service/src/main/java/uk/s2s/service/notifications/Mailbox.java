package uk.s2s.service.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.service.pages.Times;

/** The embedded mailbox: a table that takes e-mails while no mail server is configured. */
@Repository
class Mailbox {

    private static final int SHOWN = 100;

    private final JdbcClient sql;

    Mailbox(JdbcClient sql) {
        this.sql = sql;
    }

    void put(String messageId, String to, NoticeText text, Instant at) {
        sql.sql("""
                        insert into mailbox (message_id, recipient, subject, body, sent_at) values (?, ?, ?, ?, ?)
                        on conflict (message_id) do nothing
                        """)
                .params(messageId, to, text.subject(), text.body(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Removes old mails; returns how many. */
    int forgetOlderThan(Instant time) {
        return sql.sql("delete from mailbox where sent_at < ?")
                .param(time.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Mail> newest() {
        return sql.sql("select * from mailbox order by id desc limit ?")
                .param(SHOWN)
                .query(Mailbox::mail)
                .list();
    }

    Optional<Mail> find(long id) {
        return sql.sql("select * from mailbox where id = ?")
                .param(id)
                .query(Mailbox::mail)
                .optional();
    }

    private static Mail mail(ResultSet row, int index) throws SQLException {
        return new Mail(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                Times.second(row.getTimestamp("sent_at").toInstant()));
    }
}
