package uk.s2s.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.Map;
import java.util.function.Supplier;
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

/** Guarantee 5 as a browser meets it: what cannot be written down does not happen, and nothing is shown. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class AuditGuaranteeTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    Visitor oldSchool;
    Visitor newSchool;

    @BeforeEach
    void twoSchools() {
        oldSchool = Visitor.signedIn(port, "office@drake.example");
        newSchool = Visitor.signedIn(port, "office@thetford.example");
    }

    @Test
    void uploadIsNotTaken() {
        TestCtf file = aLeaver();
        int contents = contents();
        isAFault(whileAuditFails(() -> oldSchool.upload(file)));
        assertThat(oldSchool.pagesOf("/sent")).doesNotContain(file.fileName());
        assertThat(contents()).isEqualTo(contents);
        assertThat(oldSchool.upload(file).text()).contains("File sent");
    }

    @Test
    void fileIsNotAccepted() {
        String reference = oldSchool.upload(aLeaver()).reference();
        newSchool.get("/to-collect");
        isAFault(whileAuditFails(() -> newSchool.post("/transfers/" + reference + "/accept", Map.of())));
        assertThat(newSchool.get("/transfers/" + reference).text()).contains("Awaiting collection");
    }

    @Test
    void pupilsAndFileAreNotShown() {
        String reference = oldSchool.upload(aLeaver()).reference();
        newSchool.post("/transfers/" + reference + "/accept", Map.of());
        for (String page : new String[] {"", "/pupils/1", "/download"}) {
            Answer answer = whileAuditFails(() -> newSchool.get("/transfers/" + reference + page));
            isAFault(answer);
            assertThat(answer.text()).doesNotContain("O'Brien", "Invented Row");
        }
    }

    @Test
    void nobodyIsSignedIn() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        Answer answer = whileAuditFails(() -> visitor.signIn("office@drake.example", "demo-password"));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain("disk is full");
        assertThat(visitor.get("/sent").path()).isEqualTo("/sign-in");
    }

    private Answer whileAuditFails(Supplier<Answer> deed) {
        sql.sql("""
                        create or replace function audit_fails() returns trigger language plpgsql as $$
                        begin raise exception 'The disk is full, says this test'; end $$
                        """).update();
        sql.sql("create trigger fails before insert on audit_entry for each row execute function audit_fails()")
                .update();
        try {
            return deed.get();
        } finally {
            sql.sql("drop trigger fails on audit_entry").update();
        }
    }

    private int contents() {
        return sql.sql("select count(*) from content").query(Integer.class).single();
    }

    private static void isAFault(Answer answer) {
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).contains("Sorry, there is a problem with the service");
    }
}
