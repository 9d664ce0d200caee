package uk.s2s.service.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
                .optional();
    }

    /** Up to {@code limit} seals after this number, in order. */
    List<AuditSeal> after(long number, int limit) {
        return sql.sql(SELECT + "where number > ? order by number limit ?")
                .params(number, limit)
                .query(AuditSeals::seal)
                .list();
    }

    /** The newest seal made before this time; empty when there is none. */
    Optional<AuditSeal> lastBefore(Instant time) {
        return sql.sql(SELECT + "where sealed_at < ? order by number desc limit 1")
                .param(utc(time))
                .query(AuditSeals::seal)
                .optional();
    }

    /** All ids covered by the seals after this number. */
    IdRanges coveredAfter(long number) {
        return IdRanges.parse(
                sql.sql("select coalesce(range_agg(covered), '{}')::text from audit_seal where number > ?")
                        .param(number)
                        .query(String.class)
                        .single());
    }

    void insert(AuditSeal seal) {
        sql.sql("""
                        insert into audit_seal (number, previous, covered, highest, entries, hash, sealed_at)
                        values (?, ?, ?::int8multirange, ?, ?, ?, ?)
                        """)
                .params(
                        seal.number(),
                        seal.previous(),
                        seal.covered().toString(),
                        seal.highest(),
                        seal.entries(),
                        seal.hash(),
                        utc(seal.sealedAt()))
                .update();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static AuditSeal seal(ResultSet row, int index) throws SQLException {
        return new AuditSeal(
                row.getLong("number"),
                row.getBytes("previous"),
                IdRanges.parse(row.getString("ranges")),
                row.getLong("highest"),
                row.getInt("entries"),
                row.getBytes("hash"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant());
    }
}
