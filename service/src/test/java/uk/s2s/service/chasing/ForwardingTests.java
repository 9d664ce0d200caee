package uk.s2s.service.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** A school closes while files wait for it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"s2s.background=false", "s2s.forwarding-round=2"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class ForwardingTests {

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock(Instant.now().toString());
        }
    }

    private static final String THETFORD = "9266910";
    private static final String SUCCESSOR = "9263107";
    private static final String OTHER = "9352003";
    private static final Map<String, String> TO_SUCCESSOR = Map.of("to", SUCCESSOR);

    @LocalServerPort
    int port;

    @Autowired
    Forwarding forwarding;

    @Autowired
    StrandedFiles stranded;

    @Autowired
    JdbcClient sql;

    @Autowired
    TurnedClock clock;

    Visitor school;

    @BeforeEach
    void sender() {
        school = Visitor.signedIn(port, "office@drake.example");
    }

    @AfterEach
    void reopen() {
        sql.sql("update transfer set state = 'WITHDRAWN' where state = 'AWAITING_COLLECTION'")
                .update();
        setStatus(1);
        sql.sql("delete from certain_successor").update();
        sql.sql("delete from closed_receiver").update();
        sql.sql("delete from forwarded_by_itself").update();
        sql.sql("delete from succession where predecessor in (select urn from establishment where number = ?)")
                .param(THETFORD)
                .update();
        turnPastMemory();
    }

    @Test
    void fileForAnOpenSchoolIsNeitherOfferedNorForwarded() {
        String reference = send();
        assertThat(page(reference))
                .doesNotContain("takes no more files", "/forward")
                .contains("Addressed to the wrong school? Withdraw the file");
        assertThat(forward(reference).status()).isEqualTo(409);
        forwardAll();
        assertThat(state(reference)).isEqualTo("AWAITING_COLLECTION");
    }

    @Test
    void listAndPageOfferTheSuccessorAndOneClickForwards() {
        TestCtf file = aLeaver();
        String reference = school.upload(file).reference();
        closes("", SUCCESSOR);
        assertThat(school.get("/sent").text()).contains("/transfers/" + reference + "/forward", "Forward to ");
        assertThat(page(reference)).contains("The Thetford Academy (9266910) takes no more files", "(9263107)");

        Answer sentOn = forward(reference);
        assertThat(sentOn.status()).isEqualTo(200);
        String newReference = sentOn.path().substring("/transfers/".length());
        assertThat(newReference).isNotEqualTo(reference);
        assertThat(state(reference)).isEqualTo("FORWARDED");
        assertThat(state(newReference)).isEqualTo("AWAITING_COLLECTION");
        assertThat(school.get("/transfers/" + newReference + "/download").bytes())
                .isEqualTo(file.bytes());
        assertThat(school.get("/transfers/" + reference + "/history").text())
                .contains("(9263107), reference " + newReference);
        assertThat(notices("FILE_FORWARDED", newReference)).isZero();
        assertThat(notices("FILE_ARRIVED", newReference)).isEqualTo(1);
    }

    @Test
    void pressedTwiceItIsForwardedOnce() {
        String reference = send();
        closes("", SUCCESSOR);
        forward(reference);
        Answer again = forward(reference);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.path()).isEqualTo("/transfers/" + reference);
        assertThat(sentOn(reference)).isEqualTo(1);
    }

    @Test
    void anotherSuccessorThanTheOneReadOfGetsNothing() {
        String reference = send();
        closes("", OTHER);
        Answer answer = forward(reference);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Nothing was sent");
        assertThat(state(reference)).isEqualTo("AWAITING_COLLECTION");
    }

    @Test
    void receiverAndAuthorityReadOfTheSuccessorWithoutTheButton() {
        String reference = send();
        closes("", SUCCESSOR);
        for (String who : List.of("office@thetford.example", "transfers@norfolk.example")) {
            assertThat(Visitor.signedIn(port, who)
                            .get("/transfers/" + reference)
                            .text())
                    .contains("takes no more files; its successor is ")
                    .doesNotContain("/forward\"");
        }
    }

    @Test
    void convertedAcademyGetsTheFileByItselfAndItsSenderIsTold() {
        String reference = send();
        closes("", SUCCESSOR);
        forwardAll();
        forwardAll();
        assertThat(state(reference)).isEqualTo("FORWARDED");
        assertThat(sentOn(reference)).isEqualTo(1);
        String newReference = sql.sql(
                        "select reference from transfer where sent_on_from = (select id from transfer where reference = ?)")
                .param(reference)
                .query(String.class)
                .single();
        assertThat(notices("FILE_FORWARDED", newReference)).isEqualTo(1);
        assertThat(notices("FILE_ARRIVED", newReference)).isEqualTo(1);
        assertThat(sql.sql(
                                "select count(*) from audit_entry where action = 'TransferForwarded' and account is null and transfer ="
                                        + " (select id from transfer where reference = ?)")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void successorHasToStandForThreeDaysAndBeginsAnewWhenTheSchoolWasOpenMeanwhile() {
        String reference = send();
        closes("", SUCCESSOR);
        forwarding.forwardCertain();
        passes("71 hours");
        forwarding.forwardCertain();
        assertThat(state(reference)).isEqualTo("AWAITING_COLLECTION");
        setStatus(1);
        turnPastMemory();
        forwarding.forwardCertain();
        setStatus(2);
        turnPastMemory();
        forwarding.forwardCertain();
        passes("71 hours");
        forwarding.forwardCertain();
        assertThat(state(reference)).isEqualTo("AWAITING_COLLECTION");
        passes("2 hours");
        forwarding.forwardCertain();
        assertThat(state(reference)).isEqualTo("FORWARDED");
    }

    @Test
    void anotherSuccessorThanBeforeHasToStandAnew() {
        String reference = send();
        closes("", OTHER);
        forwarding.forwardCertain();
        passes("2 days");
        sql.sql("delete from succession where predecessor in (select urn from establishment where number = ?)")
                .param(THETFORD)
                .update();
        closes("", SUCCESSOR);
        forwarding.forwardCertain();
        passes("2 days");
        forwarding.forwardCertain();
        assertThat(state(reference)).isEqualTo("AWAITING_COLLECTION");
    }

    @Test
    void serviceStopsAtItsMostADayAndTellsTheAdministratorWhileTheClickStaysPossible() {
        nothingElseWaits();
        String first = send();
        String second = send();
        closes("", SUCCESSOR);
        sql.sql("insert into forwarded_by_itself (day, files) values (?, 199)")
                .param(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")))
                .update();
        forwardAll();
        assertThat(List.of(state(first), state(second)))
                .as("both came at the same moment of a clock that stands still")
                .containsExactlyInAnyOrder("FORWARDED", "AWAITING_COLLECTION");
        assertThat(Visitor.signedIn(port, "admin@s2s.example").get("/").text())
                .contains("has forwarded 200 files for closed schools by itself today and has stopped");
        String left = state(first).equals("FORWARDED") ? second : first;
        forward(left);
        assertThat(state(left)).isEqualTo("FORWARDED");
    }

    @Test
    void splitSchoolIsLeftToTheSender() {
        String reference = send();
        closes("split school", SUCCESSOR);
        forwardAll();
        assertThat(state(reference)).isEqualTo("AWAITING_COLLECTION");
        assertThat(page(reference))
                .contains("names no single successor: ask its local authority")
                .doesNotContain("/forward\"");
    }

    @Test
    void severalHeirsAreLeftToTheSender() {
        String reference = send();
        closes("", SUCCESSOR, OTHER);
        forwardAll();
        assertThat(state(reference)).isEqualTo("AWAITING_COLLECTION");
    }

    @Test
    void senderThatIsTheSuccessorGetsNoFileOfItsOwn() {
        String reference = send();
        closes("", "9262377");
        forwardAll();
        assertThat(state(reference)).isEqualTo("AWAITING_COLLECTION");
    }

    @Test
    void filesThatStayBehindKeepNoOtherWaiting() {
        nothingElseWaits();
        for (int file = 0; file < 5; file++) {
            send();
        }
        clock.turn(Duration.ofSeconds(1));
        String other = Visitor.signedIn(port, "office@forest.example")
                .upload(aLeaver().from(OTHER))
                .reference();
        closes("", "9262377");
        forwardAll();
        assertThat(state(other)).isEqualTo("FORWARDED");
    }

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

    @Test
    void acceptedFileStaysWithWhoeverHasItInHand() {
        String reference = send();
        Visitor.signedIn(port, "office@thetford.example").post("/transfers/" + reference + "/accept", Map.of());
        closes("", SUCCESSOR);
        forwardAll();
        assertThat(state(reference)).isEqualTo("ACCEPTED");
        assertThat(forward(reference).text()).contains("it is accepted. Nothing was sent");
    }

    @Test
    void whenTheReceiverAcceptsAtThatMomentOneOfBothHappens() {
        List<String> references = Stream.generate(this::send).limit(10).toList();
        closes("", SUCCESSOR);
        Visitor receiver = Visitor.signedIn(port, "office@thetford.example");
        CompletableFuture<Void> accepting = CompletableFuture.runAsync(() -> {
            for (int file = references.size() - 1; file >= 0; file--) {
                receiver.post("/transfers/" + references.get(file) + "/accept", Map.of());
            }
        });
        CompletableFuture.allOf(
                        accepting,
                        CompletableFuture.runAsync(this::forwardAll),
                        CompletableFuture.runAsync(this::forwardAll))
                .join();
        for (String reference : references) {
            assertThat(state(reference)).isIn("FORWARDED", "ACCEPTED");
            assertThat(sentOn(reference)).isEqualTo(state(reference).equals("FORWARDED") ? 1 : 0);
        }
    }

    /** Of other tests. */
    private void nothingElseWaits() {
        sql.sql("update transfer set state = 'WITHDRAWN' where destination = ? and state = 'AWAITING_COLLECTION'")
                .param(THETFORD)
                .update();
    }

    private String send() {
        return school.upload(aLeaver()).reference();
    }

    private String page(String reference) {
        return school.get("/transfers/" + reference).text();
    }

    private Answer forward(String reference) {
        return school.post("/", "/transfers/" + reference + "/forward", TO_SUCCESSOR);
    }

    /** What an import of the register would write. */
    private void closes(String kind, String... heirs) {
        setStatus(2);
        for (String heir : heirs) {
            sql.sql("""
                            insert into succession (predecessor, successor, kind)
                            select p.urn, s.urn, ? from establishment p, establishment s
                             where p.number = ? and s.number = ? and s.is_open
                            """).params(kind, THETFORD, heir).update();
        }
        turnPastMemory();
    }

    private void setStatus(int status) {
        sql.sql("update establishment set status = ? where number = ?")
                .params(status, THETFORD)
                .update();
    }

    /** The directory is remembered for half a minute where it was not imported by this node. */
    private void turnPastMemory() {
        clock.turn(Duration.ofMinutes(1));
    }

    /** After the days for which a successor has to stand. */
    private void forwardAll() {
        forwarding.forwardCertain();
        passes("4 days");
        while (forwarding.forwardCertain()) {}
    }

    private void passes(String time) {
        sql.sql("update certain_successor set since = since - cast(? as interval)")
                .param(time)
                .update();
    }

    private String state(String reference) {
        return sql.sql("select state from transfer where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private int sentOn(String reference) {
        return sql.sql(
                        "select count(*) from transfer where sent_on_from = (select id from transfer where reference = ?)")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    private int notices(String kind, String reference) {
        return sql.sql(
                        "select count(*) from notice where kind = ? and subject_id = (select id from transfer where reference = ?)")
                .params(kind, reference)
                .query(Integer.class)
                .single();
    }
}
