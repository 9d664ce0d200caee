package uk.s2s.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.s2s.service.database.TestDatabase;

/** The entries about a pupil are found by indexes, and are those about the pupil and the pupil's files. */
class AuditAboutPupilTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final String ABOUT = AuditAboutPupil.ABOUT.replace(":pupils", "'{42}'::bigint[]");

    @Test
    void stepsOfAFileAreFoundByItsTransferAndLooksAtOthersInItAreNot() {
        insert("TransferReceived", "'00000000-0000-7000-8000-000000000001'", "{42,43}");
        insert("TransferCollected", "'00000000-0000-7000-8000-000000000001'", "{}");
        insert("PupilSeen", "'00000000-0000-7000-8000-000000000001'", "{43}");
        insert("PupilSeen", "null", "{42}");
        insert("TransferCollected", "'00000000-0000-7000-8000-000000000002'", "{}");
        insert("SignInSucceeded", "null", "{}");
        assertThat(lines("select e.action " + ABOUT + " order by e.id"))
                .containsExactly("TransferReceived", "TransferCollected", "PupilSeen");
    }

    @Test
    void monthsThatAreOverAreReadByTheirIndexes() {
        database.jdbc()
                .sql("select audit_index_closed_months(now() + interval '33 days')")
                .query((row, index) -> index)
                .list();
        database.jdbc().sql("""
                        insert into audit_entry (at, action, transfer, pupils)
                        select now(), 'TransferReceived', gen_random_uuid(), array[number, number + 1] from generate_series(100, 20000) number
                        """).update();
        database.jdbc().sql("analyze audit_entry").update();
        String month = "audit_entry_" + YearMonth.now(ZoneOffset.UTC).toString().replace('-', '_');
        assertThat(String.join("\n", lines("explain select count(*) " + ABOUT)))
                .contains("Bitmap Index Scan on " + month + "_pupils")
                .contains(month + "_transfer_id_idx")
                .doesNotContain("Seq Scan on " + month);
    }

    private static void insert(String action, String transfer, String pupils) {
        database.jdbc()
                .sql("insert into audit_entry (at, action, transfer, pupils) values (now(), '%s', %s, '%s')"
                        .formatted(action, transfer, pupils))
                .update();
    }

    private static List<String> lines(String sql) {
        return database.jdbc().sql(sql).query(String.class).list();
    }
}
