package uk.s2s.service.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.s2s.service.web.Visitor;

/** A lost pupil's file is there until a school has collected it. */
class PassedOnRetentionTests extends RetentionStage {

    private String held;
    private String sentOn;

    @BeforeEach
    void passOn() {
        Visitor norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
        held = oldSchool.upload(aLeaver().to("XXXXXXX")).reference();
        norfolk.post("/lost-pupils", "/lost-pupils/" + held, Map.of("reason", "MISSING", "words", ""));
        norfolk.post("/lost-pupils", "/lost-pupils/" + held + "/pass-on", Map.of("to", "9352003"));
        sentOn = sql.sql(
                        "select n.reference from transfer n join transfer h on n.sent_on_from = h.id where h.reference = ?")
                .param(held)
                .query(String.class)
                .single();
        since(held, daysAgo(420));
    }

    @Test
    void whatNoSchoolCollectsIsHeldAgain() {
        since(sentOn, daysAgo(420));
        int audited = audited("TransferHeldAgain");
        run();
        assertThat(hasContent(sentOn)).isFalse();
        assertHeld(held);
        assertThat(audited("TransferHeldAgain")).isEqualTo(audited + 1);
        run();
        assertHeld(held);
    }

    @Test
    void whatTheSchoolsSuccessorDoesNotCollectIsHeldAgainToo() {
        forwardedSince(daysAgo(420));
        run();
        assertHeld(held);
    }

    @Test
    void itStaysAsLongAsItLiesAtASchoolHoweverOftenItWasForwarded() {
        String last = forwardedSince(daysAgo(10));
        assertThat(due("passed-on")).doesNotContain(held);
        run();
        assertThat(hasContent(held)).isTrue();

        sql.sql("update transfer set state = 'COLLECTED' where reference = ?")
                .param(last)
                .update();
        assertThat(due("passed-on")).contains(held);
        run();
        assertThat(hasContent(held)).isFalse();
    }

    @Test
    void whatBecameOfItStaysToldAndCountedWhenItIsGone() {
        Visitor norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
        sql.sql("update transfer set state = 'COLLECTED' where reference = ?")
                .param(sentOn)
                .update();
        String counted = norfolk.get("/lost-pupils/reports/csv").text();
        run();
        assertThat(hasContent(held)).isFalse();
        assertThat(norfolk.get("/lost-pupils/" + held + "/pass-on").text())
                .contains("passed it on to Forest Academy (9352003)", "Its content was removed on");
        assertThat(norfolk.get("/lost-pupils/" + held).status()).isEqualTo(404);
        assertThat(norfolk.get("/lost-pupils/reports/csv").text()).isEqualTo(counted);
    }

    @Test
    void theOldSchoolIsToldOnceThatNobodyCollectedAFile() {
        String uncollected = file(aLeaver(), "AWAITING_COLLECTION", daysAgo(366));
        String collected = collectedLongAgo();
        run();
        run();
        assertThat(toldOfRemoval(uncollected)).containsExactly("9262377");
        assertThat(toldOfRemoval(collected)).isEmpty();
    }

    private List<String> toldOfRemoval(String reference) {
        return sql.sql("""
                        select n.organisation from notice n join transfer t on t.id = n.subject_id
                         where t.reference = ? and n.kind = 'FILE_REMOVED_UNCOLLECTED'
                        """).param(reference).query(String.class).list();
    }

    /** The reference of the file at the successor of the school that it was passed on to. */
    private String forwardedSince(Instant time) {
        String last = file(aLeaver(), "AWAITING_COLLECTION", time);
        sql.sql("update transfer set sent_on_from = (select id from transfer where reference = ?) where reference = ?")
                .params(sentOn, last)
                .update();
        sql.sql("update transfer set state = 'FORWARDED' where reference = ?")
                .param(sentOn)
                .update();
        return last;
    }

    private void assertHeld(String reference) {
        assertThat(hasContent(reference)).isTrue();
        assertThat(sql.sql("""
                        select state || standing from transfer join lost_pupil on transfer_id = id where reference = ?
                        """).param(reference).query(String.class).single()).isEqualTo("HELDHELD");
    }

    private void since(String reference, Instant time) {
        sql.sql("update transfer set changed_at = ? where reference = ?")
                .params(time.atOffset(ZoneOffset.UTC), reference)
                .update();
    }
}
