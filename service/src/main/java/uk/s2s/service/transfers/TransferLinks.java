package uk.s2s.service.transfers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what ties transfers together: what became of one that was sent on, and by which a lost pupil was found. */
@Repository
class TransferLinks {

    private final JdbcClient sql;

    TransferLinks(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param hash keyed, of a UPN that the pupil had before */
    void noteFormerUpn(UUID id, long hash) {
        sql.sql("update transfer set former_hashes = array[?::bigint] where id = ?")
                .params(hash, id)
                .update();
    }

    void copyFormerUpns(UUID from, UUID to) {
        sql.sql(
                        "update transfer set former_hashes = (select f.former_hashes from transfer f where f.id = ?) where id = ?")
                .params(from, to)
                .update();
    }

    /** @param arrival by which the pupil of a lost pupil's file was found */
    void foundBy(UUID lost, UUID arrival) {
        sql.sql("update transfer set found_by = ? where id = ?")
                .params(arrival, lost)
                .update();
    }

    /** What it became when it was passed on or forwarded the last time. */
    Optional<UUID> lastSentOn(UUID id) {
        return sql.sql("select id from transfer where sent_on_from = ? order by uploaded_at desc, id desc limit 1")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** Itself and what it became when it was passed on or forwarded. */
    List<UUID> withLater(UUID id) {
        return sql.sql("""
                        with recursive later as (
                            select id from transfer where id = ?
                            union all
                            select n.id from transfer n join later on n.sent_on_from = later.id)
                        select id from later
                        """).param(id).query(UUID.class).list();
    }
}
