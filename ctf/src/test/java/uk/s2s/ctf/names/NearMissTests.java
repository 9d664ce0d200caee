package uk.s2s.ctf.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.names.FileNameReading.NearMiss;

class NearMissTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9264444_CTF_9261234_001 (1).xml",
                "9264444_CTF_9261234_001(2).XML",
                "9264444_CTF_9261234_001 - Copy.xml",
                "9264444_CTF_9261234_001 - Copy (2).xml",
                "Copy of 9264444_CTF_9261234_001.xml",
                "9264444_CTF_9261234_001 copy 2.xml",
                "9264444_CTF_9261234_001-1.xml",
                "9264444_CTF_9261234_001.xml (1)",
            })
    void recognisesCopies(String name) {
        NearMiss miss = nearMiss(name);
        assertThat(miss.proper()).map(CtfFileName::canonical).contains("9264444_CTF_9261234_001.xml");
        assertThat(CtfFileNameTests.codes(miss)).startsWith("name-of-copy");
    }

    @ParameterizedTest
    @CsvSource({
        "9264444_CTF_XXXXXX_002.xml, 9264444_CTF_XXXXXXX_002.xml, name-letters-miscounted",
        "9264444_CTF_MMMMMMMMM_002.xml, 9264444_CTF_MMMMMMM_002.xml, name-letters-miscounted",
        "9264444_CTF_926LLL_002.xml, 9264444_CTF_926LLLL_002.xml, name-letters-miscounted",
        "ULNSampleFile_2024275_CTF_9261234_002.xml, 2024275_CTF_9261234_002.xml, name-has-other-text",
        "9264444_CTF_9261234_002_final.xml, 9264444_CTF_9261234_002.xml, name-has-other-text",
        "ULNSampleFile_2024275_CTF_XXXXXX_002.xml, 2024275_CTF_XXXXXXX_002.xml,"
                + " name-has-other-text name-letters-miscounted",
        "9264444-CTF-9261234-002.xml, 9264444_CTF_9261234_002.xml, name-separator-wrong",
        "9264444 CTF 9261234 002.xml, 9264444_CTF_9261234_002.xml, name-separator-wrong",
        "9264444 _CTF_ 9261234_002.xml, 9264444_CTF_9261234_002.xml, name-separator-wrong",
        "926-4444_CTF_926 1234_002.xml, 9264444_CTF_9261234_002.xml, name-separator-wrong",
        "9264444__CTF_9261234_002.xml, 9264444_CTF_9261234_002.xml, name-separator-wrong",
        "9264444_CTF_9261234_2.xml, 9264444_CTF_9261234_002.xml, name-sequence-wrong",
        "9264444_CTF_9261234_0002.xml, 9264444_CTF_9261234_002.xml, name-sequence-wrong",
        "9264444_CTF_9261234_002, 9264444_CTF_9261234_002.xml, name-extension-wrong",
        "9264444_CTF_9261234_002.ctf, 9264444_CTF_9261234_002.xml, name-extension-wrong",
        "9264444_CTF_9261234_002.xml.txt, 9264444_CTF_9261234_002.xml, name-extension-wrong",
        "9264444_CTF_9261234_002.xml.xml, 9264444_CTF_9261234_002.xml, name-extension-wrong",
        "9264444_CTF_9261234_002.xml.crdownload, 9264444_CTF_9261234_002.xml, name-extension-wrong",
        "9264444_CTF_9261234_002.zip, 9264444_CTF_9261234_002.xml, name-of-zip",
        "9264444_9261234_002.xml, 9264444_CTF_9261234_002.xml, name-kind-missing",
    })
    void tellsTheProperName(String name, String proper, String codes) {
        NearMiss miss = nearMiss(name);
        assertThat(miss.proper()).map(CtfFileName::canonical).contains(proper);
        assertThat(CtfFileNameTests.codes(miss)).isEqualTo(codes);
        assertThat(miss.findings()).extracting(Finding::message).allMatch(message -> message.contains(proper));
    }

    @ParameterizedTest
    @CsvSource({
        "9264444_CTF_9261234.xml, name-sequence-missing",
        "9264444_CTF_9261234_1234.xml, name-sequence-wrong",
        "CTF_9261234_001.xml, name-source-wrong",
        "926444_CTF_9261234_001.xml, name-source-wrong",
        "MMMMMMM_CTF_9261234_001.xml, name-source-wrong",
        "9264444_CTF_92612345_001.xml, name-destination-wrong",
        "9264444_CTF_ULN_001.xml, name-destination-wrong",
    })
    void showsAnExampleWhenTheProperNameCannotBeTold(String name, String codes) {
        NearMiss miss = nearMiss(name);
        assertThat(miss.proper()).isEmpty();
        assertThat(CtfFileNameTests.codes(miss)).isEqualTo(codes);
        assertThat(miss.findings()).extracting(Finding::message).allMatch(text -> text.contains(Grammar.EXAMPLE));
    }

    @Test
    void neverRepeatsOtherTextWhichMayBeAPupilsName() {
        NearMiss miss = nearMiss("Ottoline Quarmby 9264444_CTF_9261234_001.xml");
        assertThat(miss.findings()).extracting(Finding::message).noneMatch(text -> text.contains("Quarmby"));
    }

    private static NearMiss nearMiss(String name) {
        FileNameReading reading = CtfFileName.read(name);
        assertThat(reading).isInstanceOf(NearMiss.class);
        return (NearMiss) reading;
    }
}
