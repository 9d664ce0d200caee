package uk.s2s.service.schools.notices;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.s2s.identifiers.SchoolNumber;

/** Addresses for notices to which e-mails come back. They stay in force: a later e-mail may arrive. Verifying one again ends it. */
@Service
public class FailingAddresses {

    private final JdbcClient sql;

    FailingAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * An e-mail has come back.
     *
     * @param sent when it was made: an address that was verified since is another one
     */
    public void fails(SchoolNumber organisation, String reason, Instant sent, Instant now) {
        sql.sql("""
                        update notice_address
                           set failing_since = coalesce(failing_since, ?), failed_at = ?, failing_reason = ?
                         where organisation = ? and verified_at <= ?
                        """)
                .params(utc(now), utc(now), reason, organisation.value(), utc(sent))
                .update();
    }

    /** Whose addresses fail, and when the last e-mail to them came back. */
    public Map<SchoolNumber, Instant> failing() {
        return sql
                .sql("select organisation, failed_at from notice_address where failed_at is not null")
                .query((row, index) -> Map.entry(
                        new SchoolNumber(row.getString("organisation")),
                        row.getTimestamp("failed_at").toInstant()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** An e-mail has arrived. */
    public void works(SchoolNumber organisation) {
        sql.sql("""
                        update notice_address set failing_since = null, failed_at = null, failing_reason = null
                         where organisation = ?
                        """).param(organisation.value()).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
