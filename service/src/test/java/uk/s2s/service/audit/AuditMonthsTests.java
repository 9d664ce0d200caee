package uk.s2s.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.s2s.service.database.TestDatabase;

class AuditMonthsTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void monthWhoseFirstEntryCameBeforeItsTableIsMadeAllTheSame() {
        AuditFixture audit = new AuditFixture(database);
        audit.clock.turn(Duration.ofDays(400));
        audit.write(2);
        audit.seal();
        assertThat(count("audit_entry_other")).isEqualTo(2);

        makeMonths(audit);
        makeMonths(audit);
        audit.write(1);

        assertThat(count("audit_entry_other")).isZero();
        assertThat(count("audit_entry_2027_12")).isEqualTo(3);
        assertThat(audit.verify().problems()).isEmpty();
        for (String statement : new String[] {
            "delete from audit_entry_2027_12", "truncate audit_entry_2027_12", "truncate audit_entry_other"
        }) {
            assertThatThrownBy(() -> audit.jdbc.sql(statement).update()).hasMessageContaining("append-only");
        }
    }

    private static void makeMonths(AuditFixture audit) {
        audit.jdbc
                .sql("select audit_make_months(?, 4)")
                .param(audit.clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> number)
                .list();
    }

    private static int count(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
