package uk.s2s.service.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seals in the database. */
@Component
class AuditSeals {

    private static final String SELECT = "select s.*, s.covered::text ranges from audit_seal s ";

    private final JdbcClient sql;

    AuditSeals(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest seal; empty before the first. */
    Optional<AuditSeal> head() {
        return sql.sql(SELECT + "order by number desc limit 1")
                .query(AuditSeals::seal)
                .optional()
                .map(SignedSeal::seal);
    }

    /** Up to {@code limit} seals after this number, in order. */
    List<SignedSeal> after(long number, int limit) {
        return sql.sql(SELECT + "where number > ? order by number limit ?")
                .params(number, limit)
                .query(AuditSeals::seal)
                .list();
    }

    /**
     * The highest id sealed at a time since when all transactions have ended; 0 when there is none.
     *
     * @param oldest number of the oldest transaction that is still open
     */
    long settledWhenOpenSince(long oldest) {
        return sql.sql("select highest from audit_seal where next_transaction <= ? order by number desc limit 1")
                .param(oldest)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The ids covered by all seals that cover one above this. */
    IdRanges coveredAbove(long id) {
        return IdRanges.parse(
                sql.sql("select coalesce(range_agg(covered), '{}')::text from audit_seal where highest > ?")
                        .param(id)
                        .query(String.class)
                        .single());
    }

    void insert(AuditSeal seal, byte[] signature) {
        sql.sql("""
                        insert into audit_seal (number, previous, covered, highest, entries, hash, sealed_at, settled,
                                                next_transaction, signature)
                        values (?, ?, ?::int8multirange, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        seal.number(),
                        seal.previous(),
                        seal.covered().toString(),
                        seal.highest(),
                        seal.entries(),
                        seal.hash(),
                        seal.sealedAt().atOffset(ZoneOffset.UTC),
                        seal.settled(),
                        seal.nextTransaction(),
                        signature)
                .update();
    }

    private static SignedSeal seal(ResultSet row, int index) throws SQLException {
        var seal = new AuditSeal(
                row.getLong("number"),
                row.getBytes("previous"),
                IdRanges.parse(row.getString("ranges")),
                row.getLong("highest"),
                row.getInt("entries"),
                row.getBytes("hash"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getLong("settled"),
                row.getLong("next_transaction"));
        return new SignedSeal(seal, row.getBytes("signature"));
    }
}
