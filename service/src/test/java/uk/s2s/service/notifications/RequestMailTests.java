package uk.s2s.service.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Visitor;

/** E-mails about requests name schools and dates, and never the pupil. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class RequestMailTests {

    @LocalServerPort
    int port;

    @Autowired
    NoticeSender sender;

    @Autowired
    NoticeStore store;

    @Autowired
    JdbcClient sql;

    Visitor newSchool;

    @BeforeEach
    void begin() {
        sql.sql("delete from request_told").update();
        sql.sql("delete from request").update();
        sql.sql("delete from notice").update();
        sql.sql("delete from mailbox").update();
        newSchool = Visitor.signedIn(port, "office@thetford.example");
    }

    @Test
    void theAskedSchoolIsToldWhoAsksAndNotForWhom() {
        ask();
        assertThat(mails())
                .singleElement()
                .asString()
                .contains(
                        "office@drake.example",
                        "The Thetford Academy asks for a pupil's file",
                        "Drake Primary School (9262377)",
                        "/requests/")
                .doesNotContain("Zoea", "OBrien", "2015");
    }

    @Test
    void bothSchoolsAreToldOfTheAnswer() {
        ask();
        Visitor.signedIn(port, "office@drake.example").upload(aLeaver());
        assertThat(mails().stream().filter(mail -> mail.contains("A pupil's file that was asked for has been sent")))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail).doesNotContain("Zoea", "Zoë"));
    }

    @Test
    void nobodyIsAskedByMailForWhatIsWithdrawn() {
        String request = ask();
        newSchool.post(request + "/withdraw", Map.of());
        assertThat(mails()).singleElement().asString().contains("does not ask for a pupil's file any more");
    }

    @Test
    void whoCannotSignInIsAskedThroughTheLocalAuthority() {
        ask("9263107");
        assertThat(mails())
                .singleElement()
                .asString()
                .contains("transfers@norfolk.example", "has no account", "act for the school");
    }

    @ParameterizedTest
    @CsvSource({
        "MANY_REQUESTS, Very many requests from The Thetford Academy",
        "MANY_NEVER_ON_ROLL, Very many requests for unknown pupils: The Thetford Academy"
    })
    void administratorsAreToldOfFishing(NoticeKind kind, String subject) {
        store.add(UUID.randomUUID(), kind, new SchoolNumber("9266910"), "admin@s2s.example", null, Instant.now());
        assertThat(mails())
                .singleElement()
                .asString()
                .contains("admin@s2s.example", subject, "The Thetford Academy (9266910) has ", "/admin/audit");
    }

    private String ask() {
        return ask("9262377");
    }

    private String ask(String school) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        Map<String, String> form = new HashMap<>(Map.of(
                "school", school, "given", "Zoea", "family", "OBrien Smith", "born-day", "9", "born-month", "3"));
        form.putAll(Map.of(
                "born-year", "2015",
                "starts-day", String.valueOf(today.getDayOfMonth()),
                "starts-month", String.valueOf(today.getMonthValue()),
                "starts-year", String.valueOf(today.getYear())));
        return newSchool.post("/requests", form).path();
    }

    private List<String> mails() {
        while (sender.sendDue()) {
            // until all have left
        }
        return sql.sql("select recipient || ' ' || subject || ' ' || body from mailbox order by id")
                .query(String.class)
                .list();
    }
}
