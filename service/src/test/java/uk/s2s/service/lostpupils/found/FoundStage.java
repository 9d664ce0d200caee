package uk.s2s.service.lostpupils.found;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.lostpupils.LostCtf;
import uk.s2s.service.lostpupils.LostPupilsStage;

/** A school that loses pupils, another that sends files, and the work of the background done by hand. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class FoundStage {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    FoundPupils found;

    LostPupilsStage stage;

    @BeforeAll
    void setStage() {
        stage = new LostPupilsStage(port);
    }

    void lookThroughAll() {
        boolean more = true;
        while (more) {
            more = found.lookThroughOne();
        }
    }

    /** The reference of the ordinary file, which has been looked through. */
    String arrives(LostCtf file) {
        String reference = stage.sends(file);
        lookThroughAll();
        return reference;
    }

    String standing(String lost) {
        return sql.sql(
                        "select standing from lost_pupil p join transfer t on t.id = p.transfer_id where t.reference = ?")
                .param(lost)
                .query(String.class)
                .single();
    }

    String state(String reference) {
        return sql.sql("select state from transfer where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    void goesBack(String arrival) {
        stage.forest.post("/transfers/" + arrival + "/reject", Map.of("reason", "Not here"));
    }

    /** Who has an e-mail about the lost pupil's being found, in the order of their numbers. */
    List<String> told(String lost) {
        return told(lost, "LOST_PUPIL_FOUND%");
    }

    /** As {@link #told}, about the pupil's being lost again. */
    List<String> toldOfTheEnd(String lost) {
        return told(lost, "LOST_PUPIL_HELD_AGAIN%");
    }

    private List<String> told(String lost, String kind) {
        return sql.sql("""
                        select n.organisation from notice n join lost_pupil_sighting s on s.id = n.subject_id
                          join transfer t on t.id = s.lost where t.reference = ? and n.kind like ? order by 1
                        """).params(lost, kind).query(String.class).list();
    }
}
