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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.lrs.Caller;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.learners.AskedService;
import uk.s2s.service.vault.Vault;

/** As whom each organisation asks the Learning Records Service. Passwords lie encrypted in the vault. */
@Service
public class LrsRegistrations {

    private static final String USER = "S2S";

    private final JdbcClient sql;
    private final Vault vault;
    private final AskedService asked;
    private final Clock clock;

    LrsRegistrations(JdbcClient sql, Vault vault, AskedService asked, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.asked = asked;
        this.clock = clock;
    }

    private record Row(String organisationRef, String ukprn, UUID password) {}

    /**
     * Keeps an organisation's registration with our own register in place of an earlier one.
     *
     * @param organisation seven characters, such as {@code 9262377}
     * @param organisationRef six characters; empty where the UKPRN says who it is
     * @param password sixteen characters
     */
    @Transactional
    public void save(String organisation, String organisationRef, String ukprn, String password) {
        save(false, organisation, organisationRef, ukprn, password);
    }

    /** As {@link #save}, with the national service. */
    @Transactional
    public void saveNational(String organisation, String organisationRef, String ukprn, String password) {
        save(true, organisation, organisationRef, ukprn, password);
    }

    private void save(boolean national, String organisation, String organisationRef, String ukprn, String password) {
        Instant now = clock.instant();
        row(organisation, national).map(Row::password).ifPresent(vault::remove);
        UUID content = TimeOrderedId.at(now);
        vault.store(content, password.getBytes(StandardCharsets.UTF_8));
        sql.sql("""
                        insert into lrs_registration (organisation, national, organisation_ref, ukprn, password, changed_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (organisation, national) do update set organisation_ref = excluded.organisation_ref,
                            ukprn = excluded.ukprn, password = excluded.password, changed_at = excluded.changed_at
                        """)
                .params(organisation, national, organisationRef, ukprn, content, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** As whom it asks the service that is asked; empty where nothing is known of a registration. */
    Optional<Caller> callerOf(String organisation) {
        return row(organisation, asked.national()).map(this::caller);
    }

    /** As whom somebody with this password would ask. */
    public static Caller caller(String organisationRef, String ukprn, String password) {
        return new Caller(organisationRef, ukprn, password, USER);
    }

    /** Whether an organisation's files wait for somebody to enter as whom it asks the national service. */
    public boolean lacksNational(String organisation) {
        return asked.national() && row(organisation, true).isEmpty();
    }

    /** Somebody to ask as, when it does not matter who. */
    Optional<Caller> anyCaller() {
        return sql.sql("select * from lrs_registration where national = ? order by changed_at desc limit 1")
                .param(asked.national())
                .query(LrsRegistrations::row)
                .optional()
                .map(this::caller);
    }

    /** With the national service; empty when none has been entered. */
    public Optional<LrsRegistration> national(String organisation) {
        return national().stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst();
    }

    /** All that have been entered for the national service, by number. */
    public List<LrsRegistration> national() {
        return sql.sql("select * from lrs_registration where national order by organisation")
                .query((row, index) -> new LrsRegistration(
                        row.getString("organisation"),
                        row.getString("organisation_ref"),
                        row.getString("ukprn"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    private Optional<Row> row(String organisation, boolean national) {
        return sql.sql("select * from lrs_registration where organisation = ? and national = ?")
                .params(organisation, national)
                .query(LrsRegistrations::row)
                .optional();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString("organisation_ref"), row.getString("ukprn"), row.getObject("password", UUID.class));
    }

    private Caller caller(Row row) {
        return caller(row.organisationRef(), row.ukprn(), password(row.password()));
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
