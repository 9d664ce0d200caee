package uk.s2s.service.lostpupils.watches;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.service.lostpupils.search.PastSearch;
import uk.s2s.service.transfers.TransferEvent.TransferHeld;
import uk.s2s.service.transfers.TransferEvent.TransferHeldAgain;

/** Files that are held and have not been compared with all watches: a row each, written as the file is taken. */
@Repository
class Unwatched {

    /** An upload may have begun before a search and have ended after it. */
    private static final Duration SLOWEST_UPLOAD = Duration.ofMinutes(10);

    private static final String CLAIM = """
            with due as materialized (
                select lost from lost_pupil_unwatched where due_at <= ? order by due_at limit ? for update skip locked)
            update lost_pupil_unwatched u
               set attempts = u.attempts + 1, due_at = ?::timestamptz + least(u.attempts + 1, 60) * interval '1 minute'
              from due
             where u.lost = due.lost
            returning u.lost, u.due_at
            """;

    private final JdbcClient sql;

    Unwatched(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param dueAgain when it is, should the attempt come to nothing */
    record Due(UUID lost, OffsetDateTime dueAgain) {}

    @EventListener
    void held(TransferHeld event) {
        add(event.transfer(), event.at());
    }

    /** Watches that began while it was not held have not seen it. */
    @EventListener
    void heldAgain(TransferHeldAgain event) {
        add(event.transfer(), event.at());
    }

    private void add(UUID lost, Instant now) {
        sql.sql("insert into lost_pupil_unwatched (lost, due_at) values (?, ?) on conflict do nothing")
                .params(lost, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Files that came to be held after this search, so that a watch made of it later misses none. Waits for those who are about
     * to change records of lost pupils, and lets them wait until the watch is there.
     */
    void addSince(PastSearch search, Instant now) {
        sql.sql("select next_lost_pupil_change()").query(Long.class).single();
        sql.sql("""
                        insert into lost_pupil_unwatched (lost, due_at)
                        select transfer_id, :now from lost_pupil
                         where standing = 'HELD' and changed_at > :since and number <> all(:shown)
                        on conflict (lost) do update set due_at = excluded.due_at
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", search.at().minus(SLOWEST_UPLOAD).atOffset(ZoneOffset.UTC))
                .param("shown", search.hits().toArray(Integer[]::new))
                .update();
    }

    /** Some that are due, in a transaction of its own: they are due again later, should the attempt come to nothing. */
    List<Due> claim(Instant now, int most) {
        return sql.sql(CLAIM)
                .params(now.atOffset(ZoneOffset.UTC), most, now.atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        new Due(row.getObject("lost", UUID.class), row.getObject("due_at", OffsetDateTime.class)))
                .list();
    }

    /** Has been compared; unless it has become due for another watch meanwhile. */
    void remove(Due compared) {
        sql.sql("delete from lost_pupil_unwatched where lost = ? and due_at = ?")
                .params(compared.lost(), compared.dueAgain())
                .update();
    }
}
