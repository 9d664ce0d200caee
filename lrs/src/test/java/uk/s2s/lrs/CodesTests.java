package uk.s2s.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTests {

    @Test
    void documentsPrintThreeDigitsOrFourAndMeanTheSame() {
        assertThat(ResponseCode.read("WSRC009")).contains(ResponseCode.BATCH_FINISHED);
        assertThat(ResponseCode.read("WSRC0009")).contains(ResponseCode.BATCH_FINISHED);
    }

    @Test
    void codesArePrintedAsInMessages() {
        assertThat(ResponseCode.OUT_OF_HOURS).hasToString("WSEC0004");
        assertThat(ResponseCode.ofVerification(3)).hasToString("WSVRC003");
        assertThat(new ReturnCode(7)).hasToString("RC007");
    }

    @Test
    void whatIsNoCodeIsNotRead() {
        assertThat(ResponseCode.read("WSRC")).isEmpty();
        assertThat(ReturnCode.read("RC-7")).isEmpty();
    }

    @Test
    void onlyTheFirstFiveReturnCodesNeedNothingDone() {
        assertThat(ReturnCodes.all())
                .filteredOn(meaning -> !meaning.exception())
                .allSatisfy(meaning -> assertThat(meaning.code().number()).isBetween(1, 5));
        assertThat(ReturnCodes.all())
                .filteredOn(ReturnCodes.Meaning::exception)
                .allSatisfy(meaning -> assertThat(meaning.advice()).isNotBlank());
    }

    @Test
    void codeThatNobodyKnowsIsAnException() {
        assertThat(ReturnCodes.of(new ReturnCode(42)).exception()).isTrue();
    }
}
