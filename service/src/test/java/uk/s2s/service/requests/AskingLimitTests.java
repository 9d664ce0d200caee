package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Somebody asks for more pupils in a day than come to a school in a year; here three are enough. */
@TestPropertySource(properties = {"s2s.requests-a-day=3", "s2s.never-on-roll-a-day=2"})
class AskingLimitTests extends RequestStory {

    @BeforeEach
    void nobodyIsAlarmed() {
        sql.sql("delete from alarm").update();
        sql.sql("delete from notice where kind like 'MANY_%'").update();
    }

    @Test
    void theFourthRequestOfADayIsRefusedInWordsAndAdministratorsAreToldOnce() {
        asks("Ana", "Ben", "Cem");
        assertThat(alarms("MANY_REQUESTS")).isEmpty();
        Answer refused = ask(Map.of("given", "Dan"));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text()).contains("Too many requests today", "Nothing was asked");
        ask(Map.of("given", "Eva"));
        assertThat(alarms("MANY_REQUESTS")).containsExactly(THETFORD);
        assertThat(sql.sql("select count(*) from request").query(Integer.class).single())
                .isEqualTo(3);
        assertThat(ask(Map.of("given", "Ana")).text())
                .as("asking again for the same tells nothing")
                .contains("already");
        assertThat(audited()).contains("RequestLimitReached");
    }

    @Test
    void tomorrowIsAnotherDayAndEachOrganisationHasItsOwn() {
        asks("Ana", "Ben", "Cem");
        Visitor forest = Visitor.signedIn(port, "office@forest.example");
        assertThat(RequestsFixture.ask(forest, DRAKE, Map.of()).status()).isEqualTo(200);
        clock.turn(Duration.ofHours(13)); // 23:00
        newSchool = Visitor.signedIn(port, "office@thetford.example");
        assertThat(ask(Map.of("given", "Dan")).status()).isEqualTo(429);
        clock.turn(Duration.ofHours(2));
        newSchool = Visitor.signedIn(port, "office@thetford.example");
        assertThat(ask(Map.of("given", "Dan")).status()).isEqualTo(200);
    }

    @Test
    void whoActsForSeveralSchoolsIsCountedOverAllOfThem() {
        Visitor norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
        RequestsFixture.ask(norfolk, DRAKE, Map.of("given", "Ana"));
        norfolk.post("/authority/acting", Map.of("school", "9263107", "reason", "Nobody else can"));
        RequestsFixture.ask(norfolk, DRAKE, Map.of("given", "Ben"));
        RequestsFixture.ask(norfolk, DRAKE, Map.of("given", "Cem"));
        assertThat(RequestsFixture.ask(norfolk, DRAKE, Map.of("given", "Dan")).status())
                .isEqualTo(429);
        assertThat(alarms("MANY_REQUESTS")).containsExactly("9263107");
    }

    @Test
    void manyAnswersThatNobodyWasOnRollAreToldOfBothSides() {
        List<String> requests = asks("Ana", "Ben", "Cem");
        oldSchool.post(requests.get(0) + "/answer", Map.of("why", "NEVER_ON_ROLL"));
        assertThat(alarms("MANY_NEVER_ON_ROLL")).isEmpty();
        oldSchool.post(requests.get(1) + "/answer", Map.of("why", "NEVER_ON_ROLL"));
        assertThat(alarms("MANY_NEVER_ON_ROLL")).containsExactlyInAnyOrder(DRAKE, THETFORD);
        oldSchool.post(requests.get(2) + "/answer", Map.of("why", "NEVER_ON_ROLL"));
        assertThat(alarms("MANY_NEVER_ON_ROLL")).as("once a day").hasSize(2);
        assertThat(audited()).contains("ManyNeverOnRoll");
    }

    @Test
    void otherAnswersAlarmNobody() {
        for (String request : asks("Ana", "Ben", "Cem")) {
            oldSchool.post(request + "/answer", Map.of("why", "GONE_ELSEWHERE"));
        }
        assertThat(alarms("MANY_NEVER_ON_ROLL")).isEmpty();
    }

    private List<String> asks(String... names) {
        return Arrays.stream(names)
                .map(name -> ask(Map.of("given", name)).path())
                .toList();
    }

    /** About whom an administrator is told. */
    private List<String> alarms(String kind) {
        return sql.sql("select organisation from notice where kind = ? and address = 'admin@s2s.example'")
                .param(kind)
                .query(String.class)
                .list();
    }
}
