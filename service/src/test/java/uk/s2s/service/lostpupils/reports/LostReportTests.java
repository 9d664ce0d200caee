package uk.s2s.service.lostpupils.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.lostpupils.LostPupilsStage;
import uk.s2s.service.web.Visitor;

/** Local authorities see how many pupils are lost and found, and nobody of them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class LostReportTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    LostPupilsStage stage;

    /** Nine records of a school of Norfolk (three of them found or passed on), one of a school of Suffolk. */
    @BeforeEach
    void lostAndFound() {
        stage = new LostPupilsStage(port);
        for (int pupil = 0; pupil < 10; pupil++) {
            stage.loses(lost("Ana", name()));
        }
        sql.sql("delete from lost_pupil_look").update();
        sql.sql(
                        "delete from lost_pupil where number not in (select number from lost_pupil order by number desc limit 10)")
                .update();
        sql.sql("update lost_pupil set age = 12, held_at = now() - interval '40 days', changed_at = now()")
                .update();
        set("standing = 'FOUND'", 0);
        set("standing = 'PASSED_ON', changed_at = held_at + interval '2 days'", 1);
        set("standing = 'PASSED_ON', changed_at = held_at + interval '3 days'", 2);
        set("standing = 'WITHDRAWN'", 3);
        set("school = '9352003'", 4);
        set("age = 7", 5);
    }

    private void set(String change, int which) {
        sql.sql("update lost_pupil set " + change
                        + " where number = (select number from lost_pupil order by number offset ? limit 1)")
                .param(which)
                .update();
    }

    @Test
    void oneAuthoritysSchoolsAreCountedAndFewAreNotTold() {
        assertThat(lines(stage.norfolk, ""))
                .containsExactly(
                        "\uFEFF\"by\",\"which\",\"held\",\"found\",\"passed on\"",
                        "\"all\",\"All\",\"5\",\"1\",\"2\"",
                        "\"school\",\"The Thetford Academy (9266910)\",\"5\",\"fewer than 5\",\"fewer than 5\"",
                        "\"age when held\",\"7\",\"fewer than 5\",\"0\",\"0\"",
                        "\"age when held\",\"12\",\"fewer than 5\",\"fewer than 5\",\"fewer than 5\"");
    }

    @Test
    void allAuthoritiesAreCountedTogetherAndEachAlone() {
        assertThat(lines(stage.norfolk, "?la=all"))
                .contains(
                        "\"all\",\"All\",\"6\",\"1\",\"2\"",
                        "\"local authority\",\"Norfolk (926LLLL)\",\"5\",\"1\",\"2\"",
                        "\"local authority\",\"Suffolk (935LLLL)\",\"1\",\"0\",\"0\"");
    }

    @Test
    void thePageTellsAfterHowLong() {
        String page = stage.norfolk.get("/lost-pupils/reports").text().replaceAll("\\s+", " ");
        assertThat(page)
                .containsPattern("Within a week</th> <td[^>]*>2</td>")
                .containsPattern("Within a term \\(13 weeks\\)</th> <td[^>]*>1</td>")
                .contains("fewer than 5", "Norfolk");
    }

    @Test
    void theAgeIsKeptAsTheFileIsHeld() {
        stage.loses(lost("Ana", name()).bornOn("2014-03-09"));
        assertThat(sql.sql("select age from lost_pupil order by number desc limit 1")
                        .query(Integer.class)
                        .single())
                .isBetween(12, 20);
    }

    @Test
    void schoolsSeeNoReports() {
        assertThat(stage.thetford.get("/lost-pupils/reports").status()).isEqualTo(404);
    }

    private static List<String> lines(Visitor who, String question) {
        return who.get("/lost-pupils/reports/csv" + question).text().lines().toList();
    }
}
