package uk.s2s.service.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionCsvTests extends RetentionStage {

    @Test
    void endsAtFiftyThousandLinesAndSaysSo() {
        sql.sql("delete from learner_look").update();
        sql.sql("""
                        insert into learner_look (id, uln, account, reason, at)
                        select gen_random_uuid(), '1000000042', gen_random_uuid(), 'a test', ? from generate_series(1, 50001)
                        """).param(daysAgo(40).atOffset(ZoneOffset.UTC)).update();
        List<String> lines =
                administrator.get("/retention/looks/csv").text().lines().toList();
        sql.sql("delete from learner_look").update();
        assertThat(lines).hasSize(50_002);
        assertThat(lines.get(50_001)).contains("There are more: only the oldest 50,000 are in this file");
    }
}
