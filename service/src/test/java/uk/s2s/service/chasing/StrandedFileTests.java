package uk.s2s.service.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody forwards a file for a closed school but its sender, who is told. */
class StrandedFileTests extends ClosedSchoolStory {

    @Test
    void senderOfAFileThatIsNotForwardedByItselfIsToldOnceAfterThreeDays() {
        nothingElseWaits();
        String reference = send();
        closes("", SUCCESSOR, OTHER);
        stranded.tellSenders();
        assertThat(toldSenders(reference)).isEmpty();
        assertThat(school.get("/").text()).contains("1 file waits for a closed school: forward or withdraw");
        closedFor("4 days");
        stranded.tellSenders();
        stranded.tellSenders();
        assertThat(toldSenders(reference)).containsExactly("9262377");
        assertThat(page(reference)).doesNotContain("Local authority told");
        assertThat(school.get("/transfers/" + reference + "/history").text())
                .contains("Sender told that the file waits for a closed school");
        assertThat(sql.sql("select count(*) from audit_entry where action = 'SenderTold' and transfer ="
                                + " (select id from transfer where reference = ?)")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isOne();
        school.post("/", "/transfers/" + reference + "/withdraw", Map.of());
        assertThat(school.get("/").text()).doesNotContain("waits for a closed school");
    }

    @Test
    void senderOfAFileThatWillBeForwardedIsNotToldThatItWaits() {
        String reference = send();
        closes("", SUCCESSOR);
        stranded.tellSenders();
        closedFor("4 days");
        stranded.tellSenders();
        assertThat(toldSenders(reference)).isEmpty();
    }

    private void closedFor(String time) {
        sql.sql("update closed_receiver set since = since - cast(? as interval)")
                .param(time)
                .update();
    }

    private List<String> toldSenders(String reference) {
        return sql.sql("""
                        select n.organisation from notice n join reminder r on r.id = n.subject_id
                          join transfer t on t.id = r.transfer_id
                         where n.kind = 'FILE_STRANDED' and t.reference = ?
                        """).param(reference).query(String.class).list();
    }
}
