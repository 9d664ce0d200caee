package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/** A school asks, the clock runs, and a file or an answer comes or does not. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class RequestTests {

    private static final String DRAKE = "9262377";
    private static final String THETFORD = "9266910";
    private static final String FOREST = "9352003";
    private static final String CLOSED = "9262198";
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock(MONDAY.toString());
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    RequestClock requestClock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TurnedClock clock;

    Visitor oldSchool;
    Visitor newSchool;

    @BeforeEach
    void begin() {
        sql.sql("delete from request_told").update();
        sql.sql("delete from request").update();
        clock.turn(Duration.between(clock.instant(), MONDAY));
        oldSchool = Visitor.signedIn(port, "office@drake.example");
        newSchool = Visitor.signedIn(port, "office@thetford.example");
    }

    @Test
    void requestIsAnsweredInTimeByTheFile() {
        String request = ask();
        assertThat(newSchool.get(request).text()).contains("14 December 2026, 15 school days after it was asked for");
        assertThat(oldSchool.get("/").text()).contains("1 request for a pupil's file to answer");
        assertThat(oldSchool.get(request).text()).contains("Zoea OBrien Smith", "9 March 2015", "Send the file");

        String file = oldSchool.upload(aLeaver()).reference();
        assertThat(newSchool.get(request).text()).contains("File sent", file).doesNotContain("Withdraw the request");
        assertThat(oldSchool.get("/").text()).doesNotContain("to answer");
        assertThat(told("ANSWERED")).containsExactlyInAnyOrder(DRAKE, THETFORD);
        daysPass(60);
        assertThat(told("REMINDER")).isEmpty();
        assertThat(audited()).contains("RequestMade", "RequestAnswered", "RequestSeen");
    }

    @Test
    void dueDayCountsFromTheLastDayWhereThatIsKnown() {
        Answer page = ask(Map.of("left-day", "20", "left-month", "11", "left-year", "2026"));
        assertThat(page.text()).contains("11 December 2026, 15 school days after the pupil left");
    }

    @Test
    void theFileOfAnotherPupilClosesNothing() {
        String request = ask();
        oldSchool.upload(aLeaver().bornOn("2014-10-21"));
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
    }

    @Test
    void aTwinInTheFileIsNotTakenForThePupilAndNeitherDoesItHinder() {
        String request = ask(Map.of("given", "Zoeb")).path();
        oldSchool.upload(aLeaver());
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
        oldSchool.upload(aLeaver().pupils(3));
        assertThat(newSchool.get(request).text()).contains("File sent");
    }

    @Test
    void twoPupilsWhoFitLeaveTheRequestOpen() {
        String request = ask();
        TestCtf file = aLeaver().pupils(2);
        oldSchool.upload(
                file.fileName(),
                new String(file.bytes(), StandardCharsets.UTF_8)
                        .replace("Zoëb", "Zoëa")
                        .getBytes(StandardCharsets.UTF_8),
                "send");
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
    }

    @Test
    void aFileForAnotherSchoolClosesNothing() {
        String request = ask();
        oldSchool.upload(aLeaver().to(FOREST));
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
    }

    @Test
    void aRejectedFileOpensTheRequestAgain() {
        String request = ask();
        String file = oldSchool.upload(aLeaver()).reference();
        newSchool.post("/transfers/" + file + "/reject", Map.of("reason", "Not ours"));
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
        daysPass(14);
        assertThat(told("REMINDER")).as("the clock goes on").isNotEmpty();
        oldSchool = Visitor.signedIn(port, "office@drake.example");
        oldSchool.upload(aLeaver());
        assertThat(told("ANSWERED")).hasSize(4);
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
    void aChildTheyNeverHadIsAnsweredSo() {
        String request = ask();
        oldSchool.post(request + "/answer", Map.of("why", "NEVER_ON_ROLL", "words", "Try <b>Drake Infants</b>"));
        assertThat(newSchool.get(request).text())
                .contains(
                        "Answered without a file",
                        "The pupil was never on our roll",
                        "Try &lt;b&gt;Drake Infants&lt;/b&gt;");
        assertThat(told("DECLINED")).containsExactly(THETFORD);
        assertThat(oldSchool.get(request + "/answer").path()).isEqualTo(request);
    }

    @Test
    void whoHasGoneElsewhereIsAskedForThereByOneClick() {
        String request = ask();
        assertThat(oldSchool
                        .post(request + "/answer", Map.of("why", "GONE_TO_SCHOOL", "school", "935/2003"))
                        .status())
                .isEqualTo(200);
        assertThat(newSchool.get(request).text()).contains("Ask Forest Academy (9352003) instead");
        Answer next = newSchool.post(request + "/ask-on", Map.of());
        assertThat(next.text()).contains("Forest Academy (9352003) has been asked", "Zoea OBrien Smith");
        assertThat(newSchool.post(request + "/ask-on", Map.of()).text()).contains("already");
    }

    @Test
    void sentAlreadyNamesTheFile() {
        String file = oldSchool.upload(aLeaver()).reference();
        String request = ask();
        assertThat(oldSchool
                        .post(request + "/answer", Map.of("why", "ALREADY_SENT", "file", "7QK4-9M2X-C3TD"))
                        .text())
                .contains("You have sent the other school no file with this reference");
        oldSchool.post(request + "/answer", Map.of("why", "ALREADY_SENT", "file", file.toLowerCase(Locale.ROOT)));
        assertThat(newSchool.get(request).text()).contains("We have sent the file already", file);
    }

    @Test
    void anAnswerThatSaysNothingIsAskedForAgain() {
        String request = ask();
        assertThat(oldSchool.post(request + "/answer", Map.of()).text()).contains("Choose why you send no file");
        assertThat(oldSchool.post(request + "/answer", Map.of("why", "OTHER")).text())
                .contains("Write why");
        assertThat(oldSchool
                        .post(request + "/answer", Map.of("why", "GONE_TO_SCHOOL", "school", "' or 1=1"))
                        .text())
                .contains("Enter the school's number");
        assertThat(oldSchool
                        .post(request + "/answer", Map.of("why", "OTHER", "words", "x".repeat(1001)))
                        .text())
                .contains("1,000 characters or fewer");
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
    }

    @Test
    void askingTwiceLeadsToTheFirstRequest() {
        String request = ask();
        Answer again = ask(Map.of("given", "ZOEA", "family", "O'Brien-Smith"));
        assertThat(again.path()).isEqualTo(request);
        assertThat(again.text()).contains("You have asked this school for this pupil already, on 23 November 2026");
    }

    @Test
    void whoeverAskedMayWithdraw() {
        String request = ask();
        assertThat(newSchool.post(request + "/withdraw", Map.of()).text()).contains("Withdrawn");
        assertThat(told("WITHDRAWN")).containsExactly(DRAKE);
        assertThat(oldSchool.get(request).text()).doesNotContain("Send the file");
        oldSchool.upload(aLeaver());
        assertThat(newSchool.get(request).text()).contains("Withdrawn");
    }

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
    void aSchoolWithoutAnAccountHasItsAuthorityToldAtOnce() {
        String school = sql.sql("""
                        select min(number) from establishment where is_open and number like '9263%' and type like 'Community%'
                        """).query(String.class).single();
        Answer page = ask(Map.of("school", school));
        assertThat(page.text()).contains("Nobody at the last school has an account");
        assertThat(told("NO_ACCOUNT")).containsExactly("926LLLL");
    }

    @Test
    void aClosedSchoolLeadsToItsSuccessor() {
        assertThat(newSchool.get("/requests/new?school=" + CLOSED).text())
                .contains("has closed and answers no requests", "/requests/new?school=9263107");
        assertThat(ask(Map.of("school", CLOSED)).text()).contains("has closed and answers no requests");
        assertThat(sql.sql("select count(*) from request").query(Integer.class).single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999", "' or 1=1", "<script>", "926%2377", "9266910"})
    void aSchoolThatIsNoneOrOnesOwnIsNotAsked(String school) {
        Answer page = ask(Map.of("school", school));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("This school cannot be asked").doesNotContain("<script>x");
    }

    @Test
    void schoolsAreFoundByName() {
        assertThat(newSchool.get("/requests/new?q=drake+primary").text()).contains("/requests/new?school=9262377");
        assertThat(newSchool.get("/requests/new?q=" + "x".repeat(5000)).status())
                .isEqualTo(200);
    }

    @Test
    void othersAreAnsweredAsIfThereWereNoSuchRequest() {
        String request = ask();
        Visitor stranger = Visitor.signedIn(port, "office@forest.example");
        Answer answer = stranger.get(request);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.textWithoutTokens())
                .isEqualTo(stranger.get("/requests/7QK4-9M2X-C3TD").textWithoutTokens());
        assertThat(stranger.post(request + "/answer", Map.of("why", "NEVER_ON_ROLL"))
                        .status())
                .isEqualTo(404);
        assertThat(newSchool.get(request + "/answer").status()).isEqualTo(403);
        assertThat(Visitor.signedIn(port, "transfers@suffolk.example")
                        .get(request)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePupilIsNotInTheTablesAndNotInTheCsv() {
        ask();
        assertThat(sql.sql("select cast(request as text) from request")
                        .query(String.class)
                        .single())
                .doesNotContainIgnoringCase("zoea")
                .doesNotContain("2015-03-09");
        Answer csv = newSchool.get("/requests/csv?list=by-us");
        assertThat(csv.text())
                .startsWith("\"Reference\",\"Asked by\"")
                .contains("Drake Primary School (9262377)", "2026-12-14", "Waiting for an answer")
                .doesNotContain("Zoea");
    }

    @Test
    void listsTellPupilsApartAndAreRecorded() {
        ask();
        assertThat(oldSchool.get("/requests").text()).contains("Zoea OBrien Smith", "14 December 2026");
        assertThat(newSchool.get("/requests?list=by-us&state=all").text()).contains("Zoea OBrien Smith");
        assertThat(newSchool.get("/requests?list=area").text()).doesNotContain("Zoea");
        assertThat(newSchool.get("/requests?list='&state=%3Cx%3E&page=-7").status())
                .isEqualTo(200);
        assertThat(audited()).contains("RequestsSeen");
    }

    private String ask() {
        return ask(Map.of()).path();
    }

    private Answer ask(Map<String, String> changes) {
        Map<String, String> form = new HashMap<>(
                Map.of("school", DRAKE, "given", "Zoea", "family", "OBrien Smith", "born-day", "9", "born-month", "3"));
        form.putAll(Map.of("born-year", "2015", "starts-day", "23", "starts-month", "11", "starts-year", "2026"));
        form.putAll(changes);
        return newSchool.post("/requests", form);
    }

    private void daysPass(int days) {
        for (int day = 0; day < days; day++) {
            clock.turn(Duration.ofDays(1));
            remindAll();
        }
    }

    private void remindAll() {
        while (requestClock.remindDue()) {}
    }

    /** Whom that was told to. */
    private List<String> told(String kind) {
        return sql.sql("""
                        select t.organisation from request_told t join notice n on n.subject_id = t.id where t.kind = ? order by t.told_at
                        """).param(kind).query(String.class).list();
    }

    private List<String> audited() {
        return sql.sql("select action from audit_entry").query(String.class).list();
    }
}
