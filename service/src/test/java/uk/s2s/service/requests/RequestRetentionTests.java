package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.retention.DueItem;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** Whom a request was for goes after a year; that somebody asked stays. */
class RequestRetentionTests extends RequestStory {

    @Autowired
    RequestRetention retention;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    IdentifierIndex index;

    @Test
    void namesAndWordsGoAndTheRequestStays() {
        String request = ask();
        oldSchool.post(request + "/answer", Map.of("why", "OTHER", "words", "Zoea moved to Drake Infants"));
        clock.turn(Duration.ofDays(364));
        assertThat(removed(HeldPupils.NONE)).isZero();
        assertThat(contents()).isEqualTo(2);

        clock.turn(Duration.ofDays(2));
        assertThat(removed(HeldPupils.NONE)).isOne();
        assertThat(contents()).isZero();
        assertThat(again(newSchool).get(request).text())
                .contains("Answered without a file", "Another reason", "No longer kept")
                .doesNotContain("Zoea", "Drake Infants");
        assertThat(audited()).contains("RequestPupilRemoved");
        assertThat(removed(HeldPupils.NONE)).as("once is enough").isZero();
    }

    @Test
    void oneThatNobodyAnsweredEndsAndTheSameMayBeAskedAgain() {
        String request = ask();
        clock.turn(Duration.ofDays(366));
        removed(HeldPupils.NONE);
        newSchool = again(newSchool);
        assertThat(newSchool.get(request).text())
                .contains("Ended without an answer")
                .doesNotContain("Withdraw the request");
        assertThat(ask(Map.of("starts-year", "2027")).text()).contains("has been asked");
    }

    @Test
    void aFileThatIsRejectedAfterwardsOpensNothing() {
        String request = ask();
        String file = oldSchool.upload(aLeaver()).reference();
        clock.turn(Duration.ofDays(366));
        removed(HeldPupils.NONE);
        newSchool = again(newSchool);
        newSchool.post("/transfers/" + file + "/reject", Map.of("reason", "Not ours"));
        assertThat(newSchool.get(request).text()).contains("File sent");
    }

    @Test
    void aLegalHoldKeepsARequestThatNamesTheNumber() {
        String upn = aLeaver().upn(0);
        String request = ask(Map.of("upn", upn)).path();
        clock.turn(Duration.ofDays(366));
        var held = new HeldPupils(Set.of(index.hash(upn)));
        assertThat(removed(held)).isZero();
        assertThat(retention.count(clock.instant(), held).held()).isOne();
        assertThat(retention.due(clock.instant(), held, 0, 10))
                .extracting(DueItem::reference, DueItem::held)
                .containsExactly(tuple(reference(request), true));
        assertThat(again(newSchool).get(request).text()).contains("Zoea OBrien Smith");
    }

    @Test
    void aRequestWithoutANumberLearnsItFromTheFileThatAnswersIt() {
        ask();
        TestCtf file = aLeaver();
        oldSchool.upload(file);
        clock.turn(Duration.ofDays(366));
        assertThat(removed(new HeldPupils(Set.of(index.hash(file.upn(0)))))).isZero();
        assertThat(contents()).isOne();
    }

    @Test
    void aHoldOnARequestKeepsOneWithoutANumber() {
        String request = ask();
        long pupil = retention.pupilsIn(reference(request).toLowerCase()).orElseThrow()[0];
        clock.turn(Duration.ofDays(366));
        assertThat(removed(new HeldPupils(Set.of(pupil)))).isZero();
        assertThat(removed(HeldPupils.NONE)).isOne();
    }

    private static String reference(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Visitor again(Visitor school) {
        return Visitor.signedIn(port, school == oldSchool ? "office@drake.example" : "office@thetford.example");
    }

    private int removed(HeldPupils held) {
        Integer removed = transactions.execute(status -> retention.remove(clock.instant(), held, 100));
        return removed == null ? 0 : removed;
    }

    /** What is kept encrypted of all requests that there are. */
    private int contents() {
        return sql.sql(
                        "select count(*) from content_chunk where id in (select id from request union select words from request)")
                .query(Integer.class)
                .single();
    }
}
