package uk.s2s.service.lostpupils;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.transfers.Transfer;

/** The records of lost pupils. No check of who asks: the caller makes it. */
@Repository
public class LostPupils {

    private final JdbcClient sql;

    LostPupils(JdbcClient sql) {
        this.sql = sql;
    }

    void add(
            Transfer transfer,
            @Nullable Long upn,
            @Nullable Long formerUpn,
            @Nullable Integer age,
            UUID card,
            Instant now) {
        sql.sql("""
                        insert into lost_pupil (transfer_id, school, upn_hash, former_upn, age, card, held_at, standing, changed_at, change_number)
                        values (?, ?, ?, ?, ?, ?, ?, 'HELD', ?, next_lost_pupil_change())
                        """)
                .param(transfer.id())
                .param(transfer.source().value())
                .param(upn)
                .param(formerUpn)
                .param(age)
                .param(card)
                .param(utc(now))
                .param(utc(now))
                .update();
    }

    /** False if the record does not stand as it should have. */
    boolean move(UUID transfer, Standing from, Standing next, Instant now) {
        return sql.sql("""
                                update lost_pupil set standing = ?, changed_at = ?, change_number = next_lost_pupil_change()
                                 where transfer_id = ? and standing = ?
                                """).params(next.name(), utc(now), transfer, from.name()).update() == 1;
    }

    /** Nobody has it any more; false if nobody had. Whoever was wrong about the pupil is no party to the record any longer. */
    boolean heldAgain(UUID transfer, Instant now) {
        return sql.sql("""
                                update lost_pupil set standing = 'HELD', passed_on_by = null, passed_on_to = null, handed_to = null,
                                       found_at = null, changed_at = ?, change_number = next_lost_pupil_change()
                                 where transfer_id = ? and standing in ('PASSED_ON', 'FOUND')
                                """).params(utc(now), transfer).update() == 1;
    }

    /** Its time was over: who was not found is not looked for any more; of the others it stays told what became of them. */
    void contentRemoved(UUID transfer, Instant now) {
        sql.sql("""
                        update lost_pupil set content_removed_at = :now,
                               changed_at = case standing when 'HELD' then :now else changed_at end,
                               standing = case standing when 'HELD' then 'REMOVED' else standing end,
                               change_number = next_lost_pupil_change()
                         where transfer_id = :transfer
                        """).param("now", utc(now)).param("transfer", transfer).update();
    }

    void passedOn(UUID transfer, String by, String to, Instant now) {
        sql.sql("""
                        update lost_pupil set standing = 'PASSED_ON', passed_on_by = ?, passed_on_to = ?, changed_at = ?,
                               change_number = next_lost_pupil_change()
                         where transfer_id = ?
                        """).params(by, to, utc(now), transfer).update();
    }

    /**
     * The pupil came to this school with another file; false if the record is not held any more.
     *
     * @param school null where a school without an account fetched the other file
     */
    public boolean found(UUID transfer, @Nullable String school, Instant now) {
        return sql.sql("""
                                update lost_pupil set standing = 'FOUND', found_at = ?, changed_at = ?,
                                       change_number = next_lost_pupil_change()
                                 where transfer_id = ? and standing = 'HELD'
                                """).param(school).param(utc(now)).param(transfer).update() == 1;
    }

    /** Every record of pupils with one of these UPNs, now or formerly, as keyed hashes; the oldest first. */
    public List<LostPupil> under(Collection<Long> upnHashes) {
        Long[] hashes = upnHashes.toArray(Long[]::new);
        return sql.sql("select * from lost_pupil where upn_hash = any(?) or former_upn = any(?) order by number")
                .params(hashes, hashes)
                .query(LostPupils::row)
                .list();
    }

    /** A school without an account fetched the file, through this authority, or once more through another one. */
    public void handedOver(UUID transfer, String by, String school, Instant now) {
        sql.sql("""
                        update lost_pupil set standing = 'PASSED_ON', passed_on_by = coalesce(passed_on_by, ?), passed_on_to = null, handed_to = ?,
                               changed_at = ?, change_number = next_lost_pupil_change()
                         where transfer_id = ?
                        """).params(by, school, utc(now), transfer).update();
    }

    public Optional<LostPupil> find(UUID transfer) {
        return sql.sql("select * from lost_pupil where transfer_id = ?")
                .param(transfer)
                .query(LostPupils::row)
                .optional();
    }

    /** As {@link #find}, those of several that there are, in no order. */
    public List<LostPupil> findAll(Collection<UUID> transfers) {
        return sql.sql("select * from lost_pupil where transfer_id = any(?)")
                .param(transfers.toArray(UUID[]::new))
                .query(LostPupils::row)
                .list();
    }

    /** Those of these numbers that are still held, in no order. */
    public List<LostPupil> held(Collection<Integer> numbers) {
        return sql.sql("select * from lost_pupil where number = any(?) and standing = 'HELD'")
                .param(numbers.toArray(Integer[]::new))
                .query(LostPupils::row)
                .list();
    }

    /** Numbers of those held under this UPN, now or formerly; the latest first. */
    public List<Integer> heldUnder(long upnHash) {
        return sql.sql("""
                        select number from lost_pupil where (upn_hash = ? or former_upn = ?) and standing = 'HELD'
                         order by upn_hash is not distinct from ? desc, number desc limit 20
                        """)
                .params(upnHash, upnHash, upnHash)
                .query(Integer.class)
                .list();
    }

    /** Those who have been held since before that time under any of these UPNs, now or formerly. */
    public List<LostPupil> heldUnder(Collection<Long> upnHashes, Instant before) {
        Long[] hashes = upnHashes.toArray(Long[]::new);
        return sql.sql("""
                        select * from lost_pupil
                         where (upn_hash = any(?) or former_upn = any(?)) and standing = 'HELD' and held_at <= ?
                        """)
                .params(hashes, hashes, utc(before))
                .query(LostPupils::row)
                .list();
    }

    /** So many changes after that number, in their order. */
    public List<LostPupil> changesAfter(long changeNumber, int most) {
        return sql.sql("select * from lost_pupil where change_number > ? order by change_number limit ?")
                .params(changeNumber, most)
                .query(LostPupils::row)
                .list();
    }

    private static @Nullable SchoolNumber number(@Nullable String value) {
        return value == null ? null : new SchoolNumber(value);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static LostPupil row(ResultSet row, int index) throws SQLException {
        Timestamp removedAt = row.getTimestamp("content_removed_at");
        return new LostPupil(
                row.getInt("number"),
                row.getObject("transfer_id", UUID.class),
                new SchoolNumber(row.getString("school")),
                row.getObject("upn_hash", Long.class),
                row.getObject("former_upn", Long.class),
                row.getObject("card", UUID.class),
                row.getTimestamp("held_at").toInstant(),
                Standing.valueOf(row.getString("standing")),
                number(row.getString("passed_on_by")),
                number(row.getString("passed_on_to")),
                number(row.getString("found_at")),
                row.getString("handed_to"),
                row.getTimestamp("changed_at").toInstant(),
                removedAt == null ? null : removedAt.toInstant(),
                row.getLong("change_number"));
    }
}
