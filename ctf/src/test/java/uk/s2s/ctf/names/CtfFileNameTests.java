package uk.s2s.ctf.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.ctf.Finding;
import uk.s2s.identifiers.SchoolNumber;

class CtfFileNameTests {

    private static final SchoolNumber OLD_SCHOOL = new SchoolNumber("9264444");
    private static final SchoolNumber NEW_SCHOOL = new SchoolNumber("9261234");

    @ParameterizedTest
    @ValueSource(strings = {"9264444_CTF_9261234_001.xml", "9264444_CTF_9261234_001.XML"})
    void readsTheUsualNameWithoutRemark(String name) {
        FileNameReading reading = CtfFileName.read(name);
        assertThat(reading.ctf()).contains(from(OLD_SCHOOL, new Destination.School(NEW_SCHOOL), 1));
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\fakepath\\9264444_CTF_9261234_001.xml", "/home/office/9264444_CTF_9261234_001.xml"})
    void dropsFolders(String name) {
        assertThat(CtfFileName.read(name).ctf()).contains(from(OLD_SCHOOL, new Destination.School(NEW_SCHOOL), 1));
    }

    @Test
    void localAuthoritiesSendAndReceive() {
        CtfFileName name = CtfFileName.read("820LLLL_CTF_123LLLL_017.xml").ctf().orElseThrow();
        assertThat(name.source()).contains(new SchoolNumber("820LLLL"));
        assertThat(name.destination()).isEqualTo(new Destination.School(new SchoolNumber("123LLLL")));
        assertThat(name.sequence()).isEqualTo(17);
    }

    @ParameterizedTest
    @CsvSource({
        "9264444_CTF_XXXXXXX_002.xml, 9264444_CTF_XXXXXXX_002.xml, ''",
        "9264444_CTF_MMMMMMM_002.xml, 9264444_CTF_MMMMMMM_002.xml, ''",
        "9264444_CTF_XXXXXXXX_002.xml, 9264444_CTF_XXXXXXX_002.xml, name-eight-letters",
        "9264444_CTF_MMMMMMMM_002.XML, 9264444_CTF_MMMMMMM_002.xml, name-eight-letters",
        "9264444_ctf_xxxxxxx_002.xml, 9264444_CTF_XXXXXXX_002.xml, name-lower-case",
        "926llll_CTF_9261234_002.xml, 926LLLL_CTF_9261234_002.xml, name-lower-case",
        "XXXXXXX_CTF_9261234_002.xml, XXXXXXX_CTF_9261234_002.xml, name-source-unknown",
        "9264444_CTF_9261234_000.xml, 9264444_CTF_9261234_000.xml, name-sequence-zero",
    })
    void remarksOnWhatIsUnusual(String name, String canonical, String codes) {
        FileNameReading reading = CtfFileName.read(name);
        assertThat(reading.ctf()).map(CtfFileName::canonical).contains(canonical);
        assertThat(codes(reading)).isEqualTo(codes);
    }

    @Test
    void sequenceHasThreeDigits() {
        assertThatThrownBy(() -> from(OLD_SCHOOL, new Destination.Unknown(), 1000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static CtfFileName from(SchoolNumber source, Destination destination, int sequence) {
        return new CtfFileName(Optional.of(source), destination, sequence);
    }

    static String codes(FileNameReading reading) {
        return reading.findings().stream()
                .map(Finding::code)
                .map(code -> code.code())
                .reduce((all, next) -> all + " " + next)
                .orElse("");
    }
}
