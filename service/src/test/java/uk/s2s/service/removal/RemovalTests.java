package uk.s2s.service.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Both sides tidy their lists. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class RemovalTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    Visitor drake;
    Visitor thetford;

    @BeforeEach
    void signIn() {
        drake = Visitor.signedIn(port, "office@drake.example");
        thetford = Visitor.signedIn(port, "office@thetford.example");
    }

    @Test
    void whatItMeansIsToldBeforeToEachSide() {
        String reference = collected();
        assertThat(drake.pagesOf("/sent")).contains("value=\"" + reference + "\"", "Remove the selected files");
        assertThat(drake.get("/remove?side=sent&file=" + reference).text())
                .contains("Remove this file?", "A receiver that has collected a file keeps it here", reference);
        assertThat(thetford.get("/remove?side=collected&file=" + reference).text())
                .contains("be sure that they are in your MIS", reference);
        assertThat(drake.pagesOf("/sent")).contains(reference);
    }

    @Test
    void oneSideLosesItsViewAndTheOtherKeepsIts() {
        String reference = collected();
        assertThat(remove(drake, "sent", reference).path()).isEqualTo("/sent");
        assertThat(drake.pagesOf("/sent")).doesNotContain(reference);
        assertThat(drake.get("/transfers/" + reference + "/download").status()).isEqualTo(403);
        assertThat(drake.get("/transfers/" + reference + "/pupils/1").status()).isEqualTo(403);
        assertThat(drake.get("/transfers/" + reference).text())
                .contains("Collected")
                .doesNotContain("Zoë", "Download the file");
        assertThat(drake.get("/transfers/" + reference + "/receipt").status()).isEqualTo(200);
        assertThat(drake.get("/transfers/" + reference + "/history").text()).contains("Removed from its own lists");

        assertThat(thetford.pagesOf("/collected")).contains(reference);
        assertThat(thetford.get("/transfers/" + reference + "/download").status())
                .isEqualTo(200);
        assertThat(hasContent(reference)).isTrue();
        assertThat(audited(reference)).isEqualTo(1);
    }

    @Test
    void contentGoesWithTheLastSideAndTheRecordStays() {
        String reference = collected();
        remove(thetford, "collected", reference);
        assertThat(thetford.get("/transfers/" + reference + "/download").status())
                .isEqualTo(403);
        assertThat(hasContent(reference)).isTrue();
        remove(drake, "sent", reference);
        assertThat(hasContent(reference)).isFalse();
        for (Visitor side : List.of(drake, thetford)) {
            assertThat(side.get("/transfers/" + reference).status()).isEqualTo(200);
            assertThat(side.get("/transfers/" + reference + "/history").text())
                    .contains("Download confirmed", "Content removed; the record is kept");
        }
        assertThat(drake.get("/reports?state=collected").text()).contains(reference);
    }

    @Test
    void receiverHasNothingToKeepOfAFileThatWasWithdrawn() {
        String reference = sent();
        drake.post("/transfers/" + reference + "/withdraw", Map.of());
        remove(drake, "sent", reference);
        assertThat(hasContent(reference)).isFalse();
    }

    @Test
    void contentUnderALegalHoldStays() {
        String reference = sent();
        drake.post("/transfers/" + reference + "/withdraw", Map.of());
        UUID hold = UUID.randomUUID();
        sql.sql("""
                        insert into legal_hold (id, pupil_hash, reason, placed_by, placed_at)
                        select ?, pupil_hashes[1], 'A court asks', ?, now() from transfer where reference = ?
                        """).params(hold, hold, reference).update();
        try {
            remove(drake, "sent", reference);
            assertThat(drake.pagesOf("/sent")).doesNotContain(reference);
            assertThat(hasContent(reference)).isTrue();
        } finally {
            sql.sql("delete from legal_hold where id = ?").param(hold).update();
        }
    }

    @Test
    void severalAreRemovedAtOnceOrNone() {
        List<String> collected = Stream.generate(this::collected).limit(3).toList();
        String waiting = sent();
        Answer refused = remove(drake, "sent", String.join(",", collected) + "," + waiting);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Withdraw it first", "Nothing was removed");
        assertThat(drake.pagesOf("/sent")).contains(collected).contains(waiting);

        String page = drake.get("/remove?side=sent&file=" + String.join("&file=", collected))
                .text();
        assertThat(page).contains("Remove these files?", "Remove 3 files").contains(collected);
        remove(drake, "sent", String.join(",", collected));
        assertThat(drake.pagesOf("/sent")).doesNotContain(collected).contains(waiting);
    }

    @Test
    void removingAgainChangesNothing() {
        String reference = collected();
        remove(drake, "sent", reference);
        assertThat(remove(drake, "sent", reference).path()).isEqualTo("/sent");
        assertThat(audited(reference)).isEqualTo(1);
    }

    @Test
    void nothingSelectedIsSaid() {
        assertThat(drake.get("/remove?side=sent").text()).contains("Select the files that you want to remove");
    }

    @Test
    void strangersRemoveNothing() {
        String reference = collected();
        Visitor forest = Visitor.signedIn(port, "office@forest.example");
        assertThat(remove(forest, "sent", reference).status()).isEqualTo(404);
        assertThat(remove(Visitor.signedIn(port, "transfers@norfolk.example"), "sent", reference)
                        .status())
                .isEqualTo(403);
        assertThat(hasContent(reference)).isTrue();
    }

    @Test
    void whenBothSidesRemoveAtOnceTheContentGoesOnce() {
        for (int round = 0; round < 5; round++) {
            String reference = collected();
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> remove(drake, "sent", reference)),
                            CompletableFuture.runAsync(() -> remove(thetford, "collected", reference)))
                    .join();
            assertThat(hasContent(reference)).isFalse();
            assertThat(drake.get("/transfers/" + reference + "/history").text())
                    .containsOnlyOnce("Content removed; the record is kept");
        }
    }

    private String sent() {
        return drake.upload(aLeaver()).reference();
    }

    private String collected() {
        String reference = sent();
        thetford.post("/transfers/" + reference + "/accept", Map.of());
        thetford.get("/transfers/" + reference + "/download");
        Answer confirmed = thetford.post("/transfers/" + reference + "/confirm", Map.of("worked", "yes"));
        assertThat(confirmed.text()).contains("Collected");
        return reference;
    }

    private static Answer remove(Visitor who, String side, String references) {
        return who.post("/", "/remove", Map.of("side", side, "file", references));
    }

    private boolean hasContent(String reference) {
        return sql.sql("select exists (select from content where id = (select id from transfer where reference = ?))")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    private int audited(String reference) {
        return sql.sql(
                        "select count(*) from audit_entry where action = 'TransferRemoved' and transfer = (select id from transfer where reference = ?)")
                .param(reference)
                .query(Integer.class)
                .single();
    }
}
