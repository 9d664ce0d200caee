package uk.s2s.ctf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Verdict;

/** A file that was renamed by hand, as the guides ask, while its header stayed as it was. */
class RenamedFileTests {

    private static final String DESTINATION =
            "<DestSchool>\n      <LEA>926</LEA>\n      <Estab>1234</Estab>\n    </DestSchool>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<DestSchool/>",
                "<DestSchool><LEA/><Estab/></DestSchool>",
                "<DestSchool><LEA>926</LEA></DestSchool>",
                "<DestSchool><LEA>ULN</LEA><Estab>ULN</Estab></DestSchool>",
                "<DestSchool><LEA>ABC</LEA><Estab>1234</Estab></DestSchool>",
                "<DestSchool><LEA>mmm</LEA><Estab>mmmm</Estab></DestSchool>",
                "<DestSchool><LEA>MMM</LEA><Estab></Estab></DestSchool>",
                "<DestSchool><LEA>MMM</LEA><Estab>1234</Estab></DestSchool>",
                "<DestSchool><LEA>9261234</LEA></DestSchool>",
            })
    void headerWithoutDestinationIsNoReasonToRefuseASpecialOne(String destination) {
        Sample sample = Sample.correct().with(DESTINATION, destination);
        assertThat(Sample.codes(check(sample, "9264444_CTF_MMMMMMM_001.xml")))
                .containsExactly("destination-taken-from-name");
        assertThat(Sample.codes(check(sample, "9264444_CTF_XXXXXXX_001.xml")))
                .containsExactly("destination-taken-from-name");
        assertThat(check(sample, "9264444_CTF_9261234_001.xml").verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void wronglyWrittenDestinationIsNoReasonEither() {
        Sample capitals =
                Sample.correct().with(DESTINATION, "<DestSchool><LEA>MMM</LEA><ESTAB>MMMM</ESTAB></DestSchool>");
        assertThat(Sample.codes(check(capitals, "9264444_CTF_MMMMMMM_001.xml"))).containsExactly("item-wrong-case");
        Sample twice = Sample.correct().with(DESTINATION, DESTINATION + DESTINATION);
        assertThat(Sample.codes(check(twice, "9264444_CTF_MMMMMMM_001.xml")))
                .containsExactlyInAnyOrder("item-repeated", "destination-renamed", "destination-renamed");
    }

    @Test
    void authorityNeedsNoEstablishmentInTheHeader() {
        Sample authority = Sample.correct().with(DESTINATION, "<DestSchool><LEA>926</LEA></DestSchool>");
        assertThat(Sample.codes(check(authority, "9264444_CTF_926LLLL_001.xml")))
                .containsExactly("destination-taken-from-name");
        assertThat(Sample.codes(check(authority, "9264444_CTF_925LLLL_001.xml")))
                .containsExactly("required-item-missing");
    }

    @Test
    void theNameIsSaidToDecide() {
        assertThat(check(Sample.correct().with(DESTINATION, ""), "9264444_CTF_MMMMMMM_001.xml")
                        .findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Line 3: The header has no valid destination, and the file name says MMMMMMM. The file name"
                                + " decides. If that is what you meant, there is nothing to do.");
    }

    private static CheckReport check(Sample sample, String name) {
        var bytes = new ByteArrayInputStream(sample.xml().getBytes(StandardCharsets.UTF_8));
        return new NamedFileChecker().check(name, bytes, CheckOptions.forTransfer(Sample.TODAY), PupilListener.NONE);
    }
}
