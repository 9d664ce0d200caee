package uk.s2s.service.lostpupils.found;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.s2s.service.lostpupils.LostCtf;
import uk.s2s.service.web.Visitor;

/** Two schools lost the same pupil: what becomes of one record becomes of the other. */
class OtherRecordsTests extends FoundStage {

    private static final Pattern CODE = Pattern.compile("<strong>([0-9]{4} [0-9]{4})</strong>");

    private String one;
    private String other;
    private String another;

    @BeforeEach
    void twoRecordsOfOnePupilAndOneOfAnother() {
        String family = name();
        LostCtf file = lost("Ana", family);
        one = stage.loses(file);
        other = stage.loses(lost("Ana", family).outsideTheSector().formerlyNumbered(file.upn()));
        another = stage.loses(lost("Bertram", name()).bornOn("2009-11-30").boy().withUpn(file.upn()));
        stage.opens(stage.norfolk, one);
    }

    @Test
    void theFileThatIsPassedOnClosesTheOther() {
        passesOn();
        assertThat(standing(one)).isEqualTo("PASSED_ON");
        assertThat(standing(other)).isEqualTo("FOUND");
        assertThat(standing(another)).isEqualTo("HELD");
        assertThat(told(other)).containsExactly("9266910", "926LLLL");
    }

    @Test
    void whenNoSchoolTakesItBothAreHeldAgain() {
        goesBack(passesOn());
        assertThat(standing(one)).isEqualTo("HELD");
        assertThat(standing(other)).isEqualTo("HELD");
    }

    @Test
    void whenItGoesBackBeforeItWasLookedThroughTheOtherIsStillHeld() {
        stage.norfolk.post("/lost-pupils", "/lost-pupils/" + one + "/pass-on", Map.of("to", "9352003"));
        goesBack(copy());
        lookThroughAll();
        assertThat(standing(one)).isEqualTo("HELD");
        assertThat(standing(other)).isEqualTo("HELD");
    }

    @Test
    void theFileThatIsPickedUpClosesTheOther() {
        String page = stage.norfolk
                .post(
                        "/lost-pupils",
                        "/lost-pupils/" + one + "/pick-up",
                        Map.of("school", "Abbey School", "email", "office@abbey.example"))
                .text();
        Matcher code = CODE.matcher(page);
        assertThat(code.find()).as(page).isTrue();
        String link = sql.sql("""
                        select n.secret from notice n join lost_pupil_pick_up u on u.id = n.subject_id
                          join transfer t on t.id = u.lost where t.reference = ?
                        """).param(one).query(String.class).single();
        new Visitor(port).post("/pick-up/" + link, "/pick-up/" + link, Map.of("code", code.group(1)));
        assertThat(standing(one)).isEqualTo("PASSED_ON");
        assertThat(standing(other)).isEqualTo("FOUND");
        assertThat(standing(another)).isEqualTo("HELD");
        assertThat(stage.opens(stage.norfolk, other).text())
                .contains("Found: a school without an account fetched another file of the pupil");
    }

    /** The reference of the school's copy, which has been looked through. */
    private String passesOn() {
        stage.norfolk.post("/lost-pupils", "/lost-pupils/" + one + "/pass-on", Map.of("to", "9352003"));
        lookThroughAll();
        return copy();
    }

    private String copy() {
        return sql.sql(
                        "select n.reference from transfer n join transfer h on n.sent_on_from = h.id where h.reference = ?")
                .param(one)
                .query(String.class)
                .single();
    }
}
