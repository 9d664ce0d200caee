package uk.s2s.service.transfers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.service.database.StartRefused;

class TransferRetentionTests {

    @ParameterizedTest
    @ValueSource(ints = {365, 100})
    void theStartIsRefusedIfAPassedOnFileIsNotKeptLongerThanItMayLie(int passedOn) {
        assertThatThrownBy(() -> TransferRetention.requireLonger(passedOn, 365))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(
                        "S2S_KEEP_PASSED_ON_DAYS is %d and S2S_KEEP_UNCOLLECTED_DAYS is 365.".formatted(passedOn));
    }

    @Test
    void oneDayMoreIsEnough() {
        assertThatCode(() -> TransferRetention.requireLonger(366, 365)).doesNotThrowAnyException();
    }
}
