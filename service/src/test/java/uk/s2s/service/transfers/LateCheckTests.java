package uk.s2s.service.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

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

/** Every file counts as large here. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"s2s.background=false", "s2s.checked-at-once=1B"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class LateCheckTests {

    @LocalServerPort
    int port;

    @Autowired
    LateChecks checks;

    @Autowired
    JdbcClient sql;

    @Test
    void largeFileArrivesOnceItIsChecked() {
        Visitor sender = Visitor.signedIn(port, "office@drake.example");
        Visitor receiver = Visitor.signedIn(port, "office@thetford.example");
        TestCtf file = aLeaver().pupils(3);
        Answer answer = sender.upload(file);
        assertThat(answer.text()).contains("Received", "checked in the background");
        assertThat(receiver.get("/transfers/" + answer.reference()).status()).isEqualTo(404);

        assertThat(checks.checkOne()).isTrue();
        assertThat(receiver.get("/transfers/" + answer.reference()).text()).contains("Awaiting collection", "Zoëc");
        assertThat(checks.checkOne()).isFalse();
    }

    @Test
    void refusedAfterUploadTellsTheSenderAndKeepsNothing() {
        Visitor sender = Visitor.signedIn(port, "office@drake.example");
        String reference = sender.upload(aLeaver().bornOn("2011-02-30")).reference();
        assertThat(checks.checkOne()).isTrue();

        assertThat(sender.get("/transfers/" + reference + "/history").text()).contains("Refused by the checks");
        assertThat(sender.get("/transfers/" + reference + "/download").status()).isEqualTo(409);
        assertThat(sql.sql("select count(*) from notice where kind = 'FILE_REFUSED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
