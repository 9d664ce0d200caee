package uk.s2s.service.lostpupils.found;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.s2s.service.lostpupils.LostCtf;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** It was another child: those who lost the pupil, and those who passed the file on, have the record held again. */
class NotThePupilTests extends FoundStage {

    private static final String WHY = "Their school says that she is another";

    private LostCtf file;
    private String held;

    @BeforeEach
    void lose() {
        file = lost("Ana", name());
        held = stage.loses(file);
    }

    @Test
    void theAuthorityOfTheSchoolThatLostThePupilTakesBackWhatClosedByItself() {
        String arrived = arrives(lost("Ana", name()).withUpn(file.upn()));
        stage.forest.post("/transfers/" + arrived + "/accept", Map.of());
        assertThat(stage.opens(stage.norfolk, held).text()).contains("This is not the child");
        assertThat(stage.norfolk.get(page()).text()).contains("Hold the record again?");
        assertThat(holdsAgain(stage.norfolk).text()).contains("Held since", "Pass the file on to");
        assertThat(state(held)).isEqualTo("HELD");
        assertThat(stage.norfolk.get("/lost-pupils/" + held + "/looks").text())
                .contains("Said that it was not the pupil", WHY);
        assertThat(audited("LostPupilMistaken"))
                .hasSize(1)
                .first()
                .asString()
                .contains("FOUND")
                .doesNotContain(WHY);
        assertThat(audited("TransferHeldAgain")).hasSize(1);
    }

    @Test
    void theSameFileDoesNotFindThePupilOnceMore() {
        String arrived = arrives(lost("Ana", name()).withUpn(file.upn()));
        stage.opens(stage.norfolk, held);
        holdsAgain(stage.norfolk);
        goesBack(arrived);
        assertThat(standing(held)).isEqualTo("HELD");
        assertThat(audited("TransferHeldAgain"))
                .as("its going back changes nothing")
                .hasSize(1);
        arrives(lost("Ana", name()).withUpn(file.upn()));
        assertThat(standing(held)).as("another file does").isEqualTo("FOUND");
    }

    @Test
    void whatWasPassedOnAndStillWaitsIsWithdrawn() {
        String copy = isPassedOnBy(stage.suffolk);
        assertThat(holdsAgain(stage.suffolk).text()).contains("Held since");
        assertThat(state(copy)).isEqualTo("WITHDRAWN");
        assertThat(heldAgainTold(copy)).as("whoever says so knows it").containsExactly("926LLLL");
    }

    @Test
    void whatASchoolHasAcceptedStaysThereAndTheRecordIsPassedOnAnew() {
        String wrong = isPassedOnBy(stage.suffolk);
        stage.forest.post("/transfers/" + wrong + "/accept", Map.of());
        stage.opens(stage.norfolk, held);
        holdsAgain(stage.norfolk);
        assertThat(state(wrong)).isEqualTo("ACCEPTED");
        assertThat(standing(held)).isEqualTo("HELD");
        assertThat(heldAgainTold(wrong)).containsExactly("935LLLL");
        stage.norfolk.post("/lost-pupils", "/lost-pupils/" + held + "/pass-on", Map.of("to", "9262377"));
        assertThat(state(held)).isEqualTo("PASSED_ON");
    }

    @Test
    void noOtherAuthorityHoldsItAgain() {
        arrives(lost("Ana", name()).withUpn(file.upn()));
        stage.opens(stage.suffolk, held);
        assertThat(stage.suffolk.get(page()).text()).contains("The file is not held any more");
        holdsAgain(stage.suffolk);
        assertThat(standing(held)).isEqualTo("FOUND");
    }

    @Test
    void whatIsGoneIsNotHeldAgain() {
        arrives(lost("Ana", name()).withUpn(file.upn()));
        stage.opens(stage.norfolk, held);
        sql.sql("update transfer set content_removed_at = now(), content_removed_why = 'Test' where reference = ?")
                .param(held)
                .update();
        holdsAgain(stage.norfolk);
        assertThat(standing(held)).isEqualTo("FOUND");
        assertThat(audited("LostPupilMistaken")).isEmpty();
    }

    @Test
    void itHasToBeSaidHowThatIsKnown() {
        arrives(lost("Ana", name()).withUpn(file.upn()));
        stage.opens(stage.norfolk, held);
        for (String nothing : List.of(" ", "x".repeat(501))) {
            assertThat(stage.norfolk
                            .post("/lost-pupils", page(), Map.of("why", nothing))
                            .text())
                    .contains("Error: Hold the record again?");
        }
        assertThat(standing(held)).isEqualTo("FOUND");
    }

    @Test
    void schoolsHoldNothingAgain() {
        arrives(lost("Ana", name()).withUpn(file.upn()));
        assertThat(stage.thetford.get(page()).status()).isEqualTo(404);
        assertThat(stage.thetford.post(page(), Map.of("why", WHY)).status()).isEqualTo(404);
        assertThat(standing(held)).isEqualTo("FOUND");
    }

    private String page() {
        return "/lost-pupils/" + held + "/hold-again";
    }

    private Answer holdsAgain(Visitor authority) {
        return authority.post("/lost-pupils", page(), Map.of("why", WHY));
    }

    /** The reference of the school's copy. */
    private String isPassedOnBy(Visitor authority) {
        stage.opens(authority, held);
        authority.post("/lost-pupils", "/lost-pupils/" + held + "/pass-on", Map.of("to", "9352003"));
        return sql.sql(
                        "select n.reference from transfer n join transfer h on n.sent_on_from = h.id where h.reference = ?")
                .param(held)
                .query(String.class)
                .single();
    }

    private List<String> audited(String action) {
        return sql.sql("""
                        select a::text from audit_entry a join transfer t on t.id = a.transfer where t.reference = ? and a.action = ?
                        """).params(held, action).query(String.class).list();
    }

    private List<String> heldAgainTold(String copy) {
        return sql.sql("""
                        select n.organisation from notice n join transfer t on t.id = n.subject_id
                         where t.reference = ? and n.kind like 'LOST_PUPIL_HELD_AGAIN%'
                        """).param(copy).query(String.class).list();
    }
}
