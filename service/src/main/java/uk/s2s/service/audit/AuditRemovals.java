package uk.s2s.service.audit;

import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The removals in the database. One counts only if this service signed it. */
@Component
class AuditRemovals {

    /** What the database has of one, and whether the signature is ours. */
    record Found(AuditRemoval removal, boolean ours) {}

    private final JdbcClient sql;
    private final SealSignature signature;

    AuditRemovals(JdbcClient sql, SealSignature signature) {
        this.sql = sql;
        this.signature = signature;
    }

    List<Found> all() {
        return sql.sql("select * from audit_removal order by through")
                .query((row, index) -> {
                    var removal = new AuditRemoval(
                            row.getLong("through"),
                            row.getLong("entries"),
                            row.getObject("removed_at", OffsetDateTime.class).toInstant());
                    return new Found(removal, MessageDigest.isEqual(signature.of(removal), row.getBytes("signature")));
                })
                .list();
    }

    /** The last seal whose entries are gone; 0 when none are. */
    long through() {
        return all().stream()
                .filter(Found::ours)
                .mapToLong(one -> one.removal().through())
                .max()
                .orElse(0);
    }

    void insert(AuditRemoval removal) {
        sql.sql("insert into audit_removal (through, entries, removed_at, signature) values (?, ?, ?, ?)")
                .params(
                        removal.through(),
                        removal.entries(),
                        removal.removedAt().atOffset(ZoneOffset.UTC),
                        signature.of(removal))
                .update();
    }
}
