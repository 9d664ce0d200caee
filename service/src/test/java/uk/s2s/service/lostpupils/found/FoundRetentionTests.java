package uk.s2s.service.lostpupils.found;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.lostpupils.LostCtf;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.retention.RetentionKind;

/** The file of a pupil who was found stays as long as the file that the pupil was found by may still go back. */
class FoundRetentionTests extends FoundStage {

    @Autowired
    RetentionKind passedOnFiles;

    @Autowired
    TransactionTemplate transactions;

    private String held;
    private String arrived;

    @BeforeEach
    void foundLongAgo() {
        LostCtf file = lost("Ana", name());
        held = stage.loses(file);
        arrived = arrives(lost("Ana", name()).withUpn(file.upn()));
        sql.sql("update transfer set changed_at = now() - interval '420 days' where reference = ?")
                .param(held)
                .update();
    }

    @Test
    void itStaysWhileTheOtherWaitsOrWasAccepted() {
        removeWhatIsOver();
        assertThat(hasContent(held)).isTrue();
        stage.forest.post("/transfers/" + arrived + "/accept", Map.of());
        removeWhatIsOver();
        assertThat(hasContent(held)).isTrue();
    }

    @Test
    void itStaysWhileTheOtherWaitsAtASuccessor() {
        String successors = stage.sends(lost("Eve", name()));
        sql.sql("update transfer set sent_on_from = (select id from transfer where reference = ?) where reference = ?")
                .params(arrived, successors)
                .update();
        state(arrived, "FORWARDED");
        removeWhatIsOver();
        assertThat(hasContent(held)).isTrue();
        state(successors, "COLLECTED");
        removeWhatIsOver();
        assertThat(hasContent(held)).isFalse();
    }

    @Test
    void whatIsGoneIsNotHeldAgain() {
        state(arrived, "COLLECTED");
        removeWhatIsOver();
        assertThat(hasContent(held)).isFalse();
        state(arrived, "AWAITING_COLLECTION");
        goesBack(arrived);
        assertThat(state(held)).isEqualTo("FOUND");
        assertThat(standing(held)).isNotEqualTo("HELD");
        assertThat(toldOfTheEnd(held)).isEmpty();
    }

    private void removeWhatIsOver() {
        transactions.executeWithoutResult(status -> passedOnFiles.remove(Instant.now(), HeldPupils.NONE, 1000));
    }

    private void state(String reference, String state) {
        sql.sql("update transfer set state = ? where reference = ?")
                .params(state, reference)
                .update();
    }

    private boolean hasContent(String reference) {
        return sql.sql("select content_removed_at is null from transfer where reference = ?")
                .param(reference)
                .query(Boolean.class)
                .single();
    }
}
