package uk.s2s.ctf.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.ctf.names.FileNameReading.NotRecognised;
import uk.s2s.ctf.names.FileNameReading.OtherKind;

class OtherFilesTests {

    @ParameterizedTest
    @CsvSource({
        "999LLLL_ADT_1114999_26001.XML, ADMISSIONS, name-of-admissions-file",
        "9994444_ASL_111LLLL_26001.XML, ADMISSIONS, name-of-admissions-file",
        "9994444_ASL_111LLLL_26001 (1).XML, ADMISSIONS, name-of-admissions-file",
        "101LLLL_DFESXXX_text.zip, GENERIC, name-of-generic-file",
        "1014444_101LLLL_Summer results.xlsx, GENERIC, name-of-generic-file",
        "2111234_SC2_211LL22_001.xml, CENSUS, name-of-census-return",
        "3805204_FSP_380LLLL_001.xml, RESULTS, name-of-results-file",
        "3805204_KS2_NAALLLL_001.xml, RESULTS, name-of-results-file",
        "3805204_CTF_NAALLLL_001.xml, RESULTS, name-of-results-file",
        "3805204_QQQ_3801234_001.xml, OTHER, name-of-other-file",
    })
    void tellsOtherFilesApart(String name, SectorFile kind, String code) {
        FileNameReading reading = CtfFileName.read(name);
        assertThat(reading).isInstanceOf(OtherKind.class);
        assertThat(((OtherKind) reading).kind()).isEqualTo(kind);
        assertThat(CtfFileNameTests.codes(reading)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".xml",
                "CTF.xml",
                "leavers.xml",
                "CTF export July.xml",
                "_CTF__.xml",
                "XXX_CTF_MMM_1.xml"
            })
    void saysWhatANameLooksLikeWhenThereIsNothingToGoBy(String name) {
        FileNameReading reading = CtfFileName.read(name);
        assertThat(reading).isInstanceOf(NotRecognised.class);
        assertThat(reading.findings().get(0).message()).contains(Grammar.EXAMPLE);
    }
}
