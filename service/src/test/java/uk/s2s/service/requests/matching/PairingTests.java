package uk.s2s.service.requests.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.requests.matching.Likeness.BY_UPN;
import static uk.s2s.service.requests.matching.Likeness.DOUBTFUL;
import static uk.s2s.service.requests.matching.Likeness.FULLY;
import static uk.s2s.service.requests.matching.Likeness.PARTLY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairingTests {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWIN = new UUID(2, 2);

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "FULLY", "BY_UPN"})
    void theOnlyOneWhoFitsAnswers(Likeness likeness) {
        Fit only = fit(ONE, 1, likeness);
        assertThat(Pairing.of(List.of(only)).sure()).containsExactly(only);
        assertThat(Pairing.of(List.of(only)).doubtful()).isEmpty();
    }

    @Test
    void whoIsOnlyAlikeIsAskedAboutEvenAlone() {
        Fit alike = fit(ONE, 1, DOUBTFUL);
        assertThat(Pairing.of(List.of(alike)).sure()).isEmpty();
        assertThat(Pairing.of(List.of(alike)).doubtful()).containsExactly(alike);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "FULLY", "BY_UPN"})
    void ofTwoPupilsWhoFitOneRequestNoneIsTaken(Likeness likeness) {
        var pairing = Pairing.of(List.of(fit(ONE, 1, likeness), fit(ONE, 2, likeness)));
        assertThat(pairing.sure()).isEmpty();
        assertThat(pairing.doubtful()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "FULLY", "BY_UPN"})
    void ofTwoRequestsThatFitOnePupilNoneIsAnswered(Likeness likeness) {
        var pairing = Pairing.of(List.of(fit(ONE, 1, likeness), fit(TWIN, 1, likeness)));
        assertThat(pairing.sure()).isEmpty();
        assertThat(pairing.doubtful()).hasSize(2);
    }

    @Test
    void allNamesCountForMoreThanSome() {
        var pairing = Pairing.of(List.of(fit(ONE, 1, FULLY), fit(ONE, 2, PARTLY), fit(TWIN, 1, PARTLY)));
        assertThat(pairing.sure()).containsExactly(fit(ONE, 1, FULLY));
        assertThat(pairing.doubtful()).as("a twin who may be the same").containsExactly(fit(TWIN, 1, PARTLY));
    }

    @Test
    void theVeryNameCountsForMoreThanOneAlike() {
        var pairing = Pairing.of(List.of(fit(ONE, 1, PARTLY), fit(ONE, 2, DOUBTFUL), fit(TWIN, 1, DOUBTFUL)));
        assertThat(pairing.sure()).containsExactly(fit(ONE, 1, PARTLY));
        assertThat(pairing.doubtful()).containsExactly(fit(TWIN, 1, DOUBTFUL));
    }

    @Test
    void theUpnCountsForMostAndLeavesTheOtherToTheOther() {
        var pairing =
                Pairing.of(List.of(fit(ONE, 1, BY_UPN), fit(ONE, 2, FULLY), fit(TWIN, 1, FULLY), fit(TWIN, 2, FULLY)));
        assertThat(pairing.sure()).containsExactly(fit(ONE, 1, BY_UPN), fit(TWIN, 2, FULLY));
    }

    @Test
    void someNamesAloneAreNotGuessedFromWhatOthersLeave() {
        var pairing = Pairing.of(List.of(fit(ONE, 1, FULLY), fit(TWIN, 1, PARTLY), fit(TWIN, 2, PARTLY)));
        assertThat(pairing.sure()).containsExactly(fit(ONE, 1, FULLY));
        assertThat(pairing.doubtful()).hasSize(2);
    }

    private static Fit fit(UUID request, int pupil, Likeness likeness) {
        return new Fit(request, pupil, "", likeness);
    }
}
