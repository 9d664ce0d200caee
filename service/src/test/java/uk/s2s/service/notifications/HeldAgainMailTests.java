package uk.s2s.service.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.lostpupils.LostPupilsStage;

/** What the e-mails about a lost pupil's file that no school took say. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class HeldAgainMailTests {

    private static final String FOREST = "9352003";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    NoticeSender sender;

    final String family = name();

    @Test
    void saysWhichFileAndLeadsToTheRecordAndNamesNobody() {
        var stage = new LostPupilsStage(port);
        String held = stage.loses(lost("Ana", family));
        isPassedOnInVain(stage, held);
        assertThat(mails(held))
                .hasSize(2)
                .anySatisfy(
                        mail -> assertThat(mail).contains("your local authority had passed a lost pupil's file on to"))
                .anySatisfy(mail -> assertThat(mail).contains("of whom you heard that the pupil was found"))
                .allSatisfy(mail -> assertThat(mail)
                        .contains("A lost pupil's file from The Thetford Academy", "/lost-pupils/" + held)
                        .doesNotContain(family));
    }

    @Test
    void nobodyIsToldOfAPupilWhoWasPassedOnAgainMeanwhile() {
        var stage = new LostPupilsStage(port);
        String held = stage.loses(lost("Ana", family));
        rejects(stage, held);
        stage.norfolk.post("/lost-pupils", "/lost-pupils/" + held + "/pass-on", Map.of("to", FOREST));
        sendAll();
        assertThat(mails(held)).isEmpty();
    }

    private void isPassedOnInVain(LostPupilsStage stage, String held) {
        rejects(stage, held);
        sendAll();
    }

    private void rejects(LostPupilsStage stage, String held) {
        stage.opens(stage.norfolk, held);
        stage.opens(stage.suffolk, held);
        stage.suffolk.post("/lost-pupils", "/lost-pupils/" + held + "/pass-on", Map.of("to", FOREST));
        String copy = sql.sql("""
                        select n.reference from transfer n join transfer h on n.sent_on_from = h.id where h.reference = ?
                        """).param(held).query(String.class).single();
        stage.forest.post("/transfers/" + copy + "/reject", Map.of("reason", "Not here"));
    }

    private void sendAll() {
        boolean more = true;
        while (more) {
            more = sender.sendDue();
        }
    }

    private List<String> mails(String held) {
        return sql.sql("select subject || body from mailbox where subject like '%is held again' and body like ?")
                .param("%" + held + "%")
                .query(String.class)
                .list();
    }
}
