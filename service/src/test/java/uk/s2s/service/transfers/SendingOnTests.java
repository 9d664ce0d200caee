package uk.s2s.service.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** What the service sends on: the same bytes of the same sender, once. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class SendingOnTests {

    private static final SchoolNumber SUCCESSOR = new SchoolNumber("9263107");
    private static final SchoolNumber EDGEWOOD = new SchoolNumber("9266910");
    private static final SignedIn OFFICER = new SignedIn(
            UUID.randomUUID(), "la@norfolk.example", "Pat Officer", Role.LA_USER, "926LLLL", "Norfolk", false, false);

    @LocalServerPort
    int port;

    @Autowired
    SendingOn sendingOn;

    @Autowired
    Transfers transfers;

    @Autowired
    TransactionTemplate transactions;

    Visitor school;

    @BeforeEach
    void sender() {
        school = Visitor.signedIn(port, "office@drake.example");
    }

    @Test
    void aForwardedFileIsATransferOfItsOwnWithTheSameBytes() {
        TestCtf file = aLeaver();
        Transfer waiting = sent(file);
        Transfer sentOn = forward(waiting).orElseThrow();
        assertThat(sentOn.reference()).isNotEqualTo(waiting.reference());
        assertThat(sentOn.source()).isEqualTo(waiting.source());
        assertThat(school.get("/transfers/" + sentOn.reference() + "/download").bytes())
                .isEqualTo(file.bytes());
        assertThat(state(waiting)).isEqualTo(TransferState.FORWARDED);
        assertThat(state(sentOn)).isEqualTo(TransferState.AWAITING_COLLECTION);
    }

    @Test
    void eachForwardedFileHasANameOfItsOwnThatTheSendersSystemWillNotUseSoon() {
        assertThat(forward(sent(aLeaver())).orElseThrow().name()).startsWith("9262377_CTF_9263107_9");
        Transfer first = forward(sent(aLeaver())).orElseThrow();
        assertThat(forward(sent(aLeaver())).orElseThrow().name()).isNotEqualTo(first.name());
    }

    @Test
    void ofTwoWhoForwardAtOnceOneDoes() {
        Transfer waiting = sent(aLeaver());
        List<CompletableFuture<Optional<Transfer>>> both = List.of(
                CompletableFuture.supplyAsync(() -> forward(waiting)),
                CompletableFuture.supplyAsync(() -> forward(waiting)));
        assertThat(both.stream().map(CompletableFuture::join).flatMap(Optional::stream))
                .hasSize(1);
    }

    @Test
    void aWithdrawnFileIsNotForwarded() {
        Transfer waiting = sent(aLeaver());
        school.post("/transfers/" + waiting.reference() + "/withdraw", Map.of());
        assertThat(forward(waiting)).isEmpty();
        assertThat(state(waiting)).isEqualTo(TransferState.WITHDRAWN);
    }

    @Test
    void theNewSchoolReadsThroughWhomALostPupilsFileCame() {
        Transfer passedOn = passOn(held()).orElseThrow();
        Visitor newSchool = Visitor.signedIn(port, "office@thetford.example");
        assertThat(newSchool.get("/transfers/" + passedOn.reference()).text()).contains("through Norfolk");
        assertThat(school.get("/transfers/" + passedOn.reference() + "/history").text())
                .contains("Sent on; the receiver can collect it");
    }

    @Test
    void aLostPupilsFileThatTheNewSchoolRejectsIsHeldAgain() {
        Transfer lost = held();
        Transfer passedOn = passOn(lost).orElseThrow();
        Visitor newSchool = Visitor.signedIn(port, "office@thetford.example");
        newSchool.post("/transfers/" + passedOn.reference() + "/reject", Map.of("reason", "not ours"));
        assertThat(state(passedOn)).isEqualTo(TransferState.REJECTED);
        assertThat(state(lost)).isEqualTo(TransferState.HELD);
        assertThat(school.get("/transfers/" + lost.reference() + "/history").text())
                .contains("Came back; kept as a lost pupil's file again");
    }

    private Transfer sent(TestCtf file) {
        return transfers.findByReference(school.upload(file).reference()).orElseThrow();
    }

    private Transfer held() {
        return sent(aLeaver().to("XXXXXXX"));
    }

    private Optional<Transfer> forward(Transfer waiting) {
        return transactions.execute(status -> sendingOn.forward(null, waiting, SUCCESSOR));
    }

    private Optional<Transfer> passOn(Transfer held) {
        return transactions.execute(status -> sendingOn.passOn(OFFICER, held, EDGEWOOD));
    }

    private TransferState state(Transfer transfer) {
        return transfers.find(transfer.id()).orElseThrow().state();
    }
}
