package uk.s2s.register;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.LearnerField.TITLE;

import org.junit.jupiter.api.Test;

class LearnerDetailsTests {

    private static final LearnerDetails ADA =
            LearnerDetails.NONE.with(GIVEN_NAME, "Ada").with(FAMILY_NAME, "Quill");

    @Test
    void emptyTextSaysNothing() {
        assertThat(ADA.with(TITLE, "Ms").with(TITLE, "")).isEqualTo(ADA);
        assertThat(ADA.says(TITLE)).isFalse();
    }

    @Test
    void changeLeavesTheOriginalAsItWas() {
        LearnerDetails changed = ADA.with(FAMILY_NAME, "Pen");
        assertThat(ADA.text(FAMILY_NAME)).isEqualTo("Quill");
        assertThat(changed.differences(ADA)).containsExactly(FAMILY_NAME);
    }

    @Test
    void nothingOfTheLearnerIsPrinted() {
        assertThat(ADA.toString()).doesNotContain("Ada").doesNotContain("Quill");
    }
}
