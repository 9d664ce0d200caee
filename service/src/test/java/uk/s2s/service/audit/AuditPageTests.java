package uk.s2s.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class AuditPageTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    Visitor admin;
    TestCtf file;
    String reference;

    @BeforeEach
    void aSentFile() {
        file = aLeaver();
        reference = Visitor.signedIn(port, "office@drake.example").upload(file).reference();
        admin = Visitor.signedIn(port, "admin@s2s.example");
    }

    @Test
    void followsAFile() {
        assertThat(find("reference", reference))
                .contains("Transfer received", "Transfer arrived", "Dana Okafor (office@drake.example)", reference);
    }

    @Test
    void followsAPupilThroughTheFilesTheyWereIn() {
        Visitor.signedIn(port, "office@thetford.example").get("/transfers/" + reference);
        assertThat(find("upn", file.upn(0).toLowerCase(java.util.Locale.ROOT)))
                .contains("Transfer received", "Pupils seen", "Tomasz Lindqvist", "page: 1", reference);
    }

    @Test
    void followsAUser() {
        assertThat(find("email", "Admin@s2s.example"))
                .contains("Sign in succeeded")
                .doesNotContain("Transfer received");
    }

    @Test
    void followsAnOrganisation() {
        assertThat(find("organisation", "926 2377")).contains("Transfer received", "9262377");
    }

    @Test
    void keepsToTheDays() {
        assertThat(find("to", "1/1/2020")).contains("There are no entries");
    }

    @Test
    void timesAreThoseOfEngland() {
        sql.sql("""
                        insert into audit_entry (at, action, organisation, details)
                        values (now(), 'AccountLocked', '9269999', '{"until": "2026-07-01T09:00:00.5Z"}')
                        """).update();
        assertThat(find("organisation", "9269999")).contains("until: 1 July 2026 at 10:00:00");
    }

    @Test
    void saysWhatIsWrongWithWhatWasTyped() {
        assertThat(find("reference", "nonsense")).contains("There is no file with this reference");
        assertThat(find("upn", "B801200005002")).contains("There is a problem", "UPN");
        assertThat(find("email", "nobody@s2s.example")).contains("There is no account with this email address");
        assertThat(find("from", "yesterday")).contains("Enter a day such as 22/11/2026");
    }

    @Test
    void lookingIsItselfRecorded() {
        find("upn", file.upn(0));
        assertThat(find("upn", file.upn(0))).contains("Audit seen", "Ada Quill");
    }

    @Test
    void olderEntriesAreAPageAway() {
        for (int look = 0; look < AuditSearch.SIZE + 1; look++) {
            find("reference", reference);
        }
        String newest = find("reference", reference);
        assertThat(newest).contains("Older entries").doesNotContain("Transfer received");
        String before = newest.replaceAll("(?s).*name=\"before\" value=\"(\\d+)\".*", "$1");
        assertThat(admin.post("/admin/audit", "/admin/audit", Map.of("reference", reference, "before", before))
                        .text())
                .contains("Transfer received");
    }

    @Test
    void schoolsMayNotLook() {
        Visitor school = Visitor.signedIn(port, "office@drake.example");
        assertThat(school.get("/admin/audit").status()).isEqualTo(403);
        assertThat(school.post("/admin/audit", Map.of("reference", reference)).status())
                .isEqualTo(403);
    }

    private String find(String field, String typed) {
        return admin.post("/admin/audit", "/admin/audit", Map.of(field, typed)).text();
    }
}
