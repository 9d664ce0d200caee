package uk.s2s.service.uln;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.lrs.Caller;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.vault.Vault;

/** As whom each organisation asks the Learning Records Service. Passwords lie encrypted in the vault. */
@Service
public class LrsRegistrations {

    private static final String USER = "S2S";

    private final JdbcClient sql;
    private final Vault vault;
    private final Clock clock;

    LrsRegistrations(JdbcClient sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    private record Row(String organisationRef, String ukprn, UUID password) {}

    /**
     * Keeps an organisation's registration in place of an earlier one.
     *
     * @param organisation seven characters, such as {@code 9262377}
     * @param organisationRef six characters; empty where the UKPRN says who it is
     * @param password sixteen characters
     */
    @Transactional
    public void save(String organisation, String organisationRef, String ukprn, String password) {
        Instant now = clock.instant();
        row(organisation).map(Row::password).ifPresent(vault::remove);
        UUID content = TimeOrderedId.at(now);
        vault.store(content, password.getBytes(StandardCharsets.UTF_8));
        sql.sql("""
                        insert into lrs_registration (organisation, organisation_ref, ukprn, password, changed_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (organisation) do update set organisation_ref = excluded.organisation_ref,
                            ukprn = excluded.ukprn, password = excluded.password, changed_at = excluded.changed_at
                        """)
                .params(organisation, organisationRef, ukprn, content, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** As whom it asks; empty where nothing is known of a registration. */
    Optional<Caller> callerOf(String organisation) {
        return row(organisation).map(this::caller);
    }

    /** Somebody to ask as, when it does not matter who. */
    Optional<Caller> anyCaller() {
        return sql.sql("select * from lrs_registration order by changed_at desc limit 1")
                .query(LrsRegistrations::row)
                .optional()
                .map(this::caller);
    }

    private Optional<Row> row(String organisation) {
        return sql.sql("select * from lrs_registration where organisation = ?")
                .param(organisation)
                .query(LrsRegistrations::row)
                .optional();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString("organisation_ref"), row.getString("ukprn"), row.getObject("password", UUID.class));
    }

    private Caller caller(Row row) {
        return new Caller(row.organisationRef(), row.ukprn(), password(row.password()), USER);
    }

    private String password(UUID content) {
        var bytes = new ByteArrayOutputStream();
        try {
            vault.copyTo(content, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
