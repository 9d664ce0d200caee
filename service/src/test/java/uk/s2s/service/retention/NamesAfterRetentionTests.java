package uk.s2s.service.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import org.junit.jupiter.api.Test;
import uk.s2s.service.web.Answer;

/** Whether the name of a file may be used again once the content of the first has gone. */
class NamesAfterRetentionTests extends RetentionStage {

    @Test
    void thatOfAFileThatNobodyCollectedMay() {
        String first = file(aLeaver().sequence(991), "AWAITING_COLLECTION", daysAgo(366));
        assertThat(oldSchool.upload(aLeaver().sequence(991)).text()).contains("with other content");
        run();
        Answer second = oldSchool.upload(aLeaver().sequence(991));
        assertThat(second.text()).doesNotContain("with other content");
        assertThat(second.reference()).isNotEqualTo(first);
        assertThat(hasContent(second.reference())).isTrue();
    }

    @Test
    void thatOfACollectedOneMayNotInTheSameSchoolYear() {
        file(aLeaver().sequence(992), "COLLECTED", daysAgo(61));
        run();
        assertThat(oldSchool.upload(aLeaver().sequence(992)).text()).contains("with other content", "Export again");
    }
}
