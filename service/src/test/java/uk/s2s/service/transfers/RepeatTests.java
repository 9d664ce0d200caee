package uk.s2s.service.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** The table "A file sent again" of docs/architecture.md. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class RepeatTests {

    @LocalServerPort
    int port;

    @Autowired
    TransferStore store;

    @Autowired
    TransferIds ids;

    @Autowired
    JdbcClient sql;

    Visitor school;

    @BeforeEach
    void sender() {
        school = Visitor.signedIn(port, "office@drake.example");
    }

    @Test
    void sameBytesGetTheEarlierReceipt() {
        TestCtf file = aLeaver();
        String reference = school.upload(file).reference();
        Answer again = school.upload(file);
        assertThat(again.text()).contains("You have sent exactly this file before");
        assertThat(again.reference()).isEqualTo(reference);
    }

    @Test
    void sameNameWithOtherContentIsRefusedWhileTheFirstWaits() {
        school.upload(aLeaver().sequence(801));
        assertThat(school.upload(aLeaver().sequence(801)).text())
                .contains("The file was not sent", "withdraw that one under Sent files");
    }

    @Test
    void sameNameIsTakenAfterWithdrawal() {
        String reference = school.upload(aLeaver().sequence(802)).reference();
        school.post("/transfers/" + reference + "/withdraw", Map.of());
        assertThat(school.upload(aLeaver().sequence(802)).text()).contains("File sent");
    }

    @Test
    void sameNameIsRefusedAfterCollection() {
        String reference = school.upload(aLeaver().sequence(803)).reference();
        Visitor receiver = Visitor.signedIn(port, "office@thetford.example");
        receiver.post("/transfers/" + reference + "/accept", Map.of());
        assertThat(school.upload(aLeaver().sequence(803)).text()).contains("Export again");
    }

    @Test
    void capitalsMakeNoOtherName() {
        school.upload(aLeaver().sequence(804));
        TestCtf other = aLeaver().sequence(804);
        assertThat(school.upload(other.fileName().replace(".xml", ".XML"), other.bytes(), "send")
                        .text())
                .contains("The file was not sent");
    }

    @Test
    void sameBytesForAnotherReceiverAreAnotherTransfer() {
        TestCtf unknown = aLeaver().to("XXXXXXX");
        String held = school.upload(unknown).reference();
        Answer renamed = school.upload("9262377_CTF_9266910_805.xml", unknown.bytes(), "send");
        assertThat(renamed.text()).contains("File sent");
        assertThat(renamed.reference()).isNotEqualTo(held);
    }

    @Test
    void anAnswerLoadedAgainSendsNothingAgainThoughTheFileIsWithdrawn() {
        TestCtf file = aLeaver();
        String form = school.formId();
        String reference = send(file, form).reference();
        school.post("/transfers/" + reference + "/withdraw", Map.of());
        Answer again = send(file, form);
        assertThat(again.text())
                .contains("<h1 class=\"govuk-heading-l\">Nothing was sent again</h1>", "it is withdrawn");
        assertThat(again.reference()).isEqualTo(reference);
    }

    @Test
    void aFormCountsForTheAccountThatItWasMadeFor() {
        UUID account = UUID.randomUUID();
        String form = ids.newForm(account);
        assertThat(ids.ofForm(form, account)).isPresent();
        assertThat(ids.ofForm(form, UUID.randomUUID())).isEmpty();
        assertThat(ids.ofForm(ids.next() + form.substring(36), account)).isEmpty();
        assertThat(ids.ofForm("", account)).isEmpty();
    }

    /** Nobody can bring about two transfers of one reference, whatever ids they make up. */
    @Test
    void anIdOfTheSendersOwnMakingIsNotTaken() {
        String reference = school.upload(aLeaver()).reference();
        UUID id = sql.sql("select id from transfer where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
        var crafted = new UUID(id.getMostSignificantBits() - (1L << 16), id.getLeastSignificantBits());
        assertThat(send(aLeaver(), crafted.toString()).reference()).isNotEqualTo(reference);
        assertThat(school.get("/transfers/" + reference).status()).isEqualTo(200);
    }

    @Test
    void aReferenceIsGivenOnce() {
        Transfer first =
                store.findByReference(school.upload(aLeaver()).reference()).orElseThrow();
        assertThat(store.insert(first, new long[] {1}, Step.byService(StepKind.UPLOADED, first.uploadedAt(), "")))
                .isFalse();
    }

    private Answer send(TestCtf file, String form) {
        return school.upload(file.fileName(), file.bytes(), "send", form, school.token("/upload"));
    }

    @Test
    void theSameFormPressedTwiceMakesOneTransfer() {
        TestCtf file = aLeaver();
        String form = school.formId();
        String token = school.token("/upload");
        List<CompletableFuture<String>> presses = List.of(press(file, form, token), press(file, form, token));
        assertThat(presses.get(0).join()).isEqualTo(presses.get(1).join());
    }

    private CompletableFuture<String> press(TestCtf file, String form, String token) {
        return CompletableFuture.supplyAsync(() -> school.upload(file.fileName(), file.bytes(), "send", form, token)
                .reference());
    }
}
