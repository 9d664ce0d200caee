package uk.s2s.service.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.s2s.service.web.Visitor;

/** Files for a closed school go on to the one that certainly took its pupils on. */
class ForwardingByItselfTests extends ClosedSchoolStory {

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
}
