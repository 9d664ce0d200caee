package uk.s2s.service.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.s2s.service.database.TestDatabase;

/** A pupil's files are found by an index in the months that are over, which no upload pays for. */
class FilesOfPupilTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final String month =
            "transfer_" + YearMonth.now(ZoneOffset.UTC).toString().replace('-', '_');

    @Test
    void aMonthIsIndexedOnceItIsOver() {
        closeMonths("now()");
        assertThat(plan()).contains("on " + month).doesNotContain(month + "_pupils");
        closeMonths("now() + interval '33 days'");
        closeMonths("now() + interval '33 days'");
        assertThat(plan()).contains("Bitmap Index Scan on " + month + "_pupils");
    }

    private static void closeMonths(String now) {
        database.jdbc()
                .sql("select transfer_index_closed_months(%s)".formatted(now))
                .query((row, index) -> index)
                .list();
    }

    private static String plan() {
        return database.transactions().execute(status -> {
            database.jdbc().sql("set local enable_seqscan = off").update();
            return String.join(
                    "\n",
                    database.jdbc()
                            .sql("explain select * from transfer where pupil_hashes && '{42}' order by id")
                            .query(String.class)
                            .list());
        });
    }
}
