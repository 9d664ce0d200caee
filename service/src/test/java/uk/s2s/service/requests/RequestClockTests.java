package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** The clock runs, and schools and local authorities hear of it. */
class RequestClockTests extends RequestStory {

    @Test
    void overdueRequestIsRemindedOfAndThenToldToBothAuthorities() {
        String request = ask();
        daysPass(13);
        assertThat(told("REMINDER")).isEmpty();
        daysPass(1); // Monday, 7 December: five school days before
        assertThat(told("REMINDER")).containsExactly(DRAKE);
        daysPass(7);
        assertThat(told("REMINDER")).containsExactly(DRAKE, DRAKE);
        assertThat(told("OVERDUE")).isEmpty();
        daysPass(1);
        assertThat(told("OVERDUE")).containsExactlyInAnyOrder("926LLLL", DRAKE);
        Visitor norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
        assertThat(norfolk.get("/").text()).contains("1 overdue request of your schools");
        assertThat(norfolk.get("/requests?list=area&state=overdue").text())
                .contains("Drake Primary School", "Overdue")
                .doesNotContain("Zoea", "OBrien");
        assertThat(norfolk.get(request).text()).contains("Overdue").doesNotContain("Zoea", "Date of birth");
        daysPass(20); // over Christmas
        assertThat(told("REMINDER")).hasSize(3);
        daysPass(200);
        assertThat(told("REMINDER")).hasSize(3);
        assertThat(told("OVERDUE")).hasSize(2);
    }

    @Test
    void authoritiesOfBothSidesHearOfIt() {
        ask(Map.of("school", FOREST));
        daysPass(30);
        assertThat(told("OVERDUE")).containsExactlyInAnyOrder("926LLLL", "935LLLL", FOREST);
    }

    @Test
    void nobodyIsReportedWithinAWeekOfBeingAsked() {
        ask(Map.of("left-day", "1", "left-month", "9", "left-year", "2026"));
        daysPass(6);
        assertThat(told("OVERDUE")).isEmpty();
        daysPass(1);
        assertThat(told("OVERDUE")).isNotEmpty();
    }

    @Test
    void aServiceThatStoodStillRemindsOnceOfEach() {
        ask();
        clock.turn(Duration.ofDays(90));
        remindAll();
        assertThat(told("REMINDER")).hasSize(1);
        assertThat(told("OVERDUE")).hasSize(2);
    }

    @Test
    void twoNodesRemindOnce() {
        ask();
        ask(Map.of("given", "Max"));
        clock.turn(Duration.ofDays(14));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(this::remindAll), CompletableFuture.runAsync(this::remindAll))
                .join();
        assertThat(told("REMINDER")).hasSize(2);
    }

    @Test
    void aRequestThatOpensAgainAfterItsTimeIsToldAsOverdue() {
        ask();
        String file = oldSchool.upload(aLeaver()).reference();
        daysPass(60);
        assertThat(told("OVERDUE")).isEmpty();
        newSchool = Visitor.signedIn(port, "office@thetford.example");
        newSchool.post("/transfers/" + file + "/reject", Map.of("reason", "Not ours"));
        daysPass(2);
        assertThat(told("OVERDUE")).isNotEmpty();
    }

    @Test
    void dueDayCountsFromTheLastDayWhereThatIsKnown() {
        Answer page = ask(Map.of("left-day", "20", "left-month", "11", "left-year", "2026"));
        assertThat(page.text()).contains("11 December 2026, 15 school days after the pupil left");
    }
}
