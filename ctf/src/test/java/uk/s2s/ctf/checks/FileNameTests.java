package uk.s2s.ctf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.names.CtfFileName;

class FileNameTests {

    private static final Sample TWO_PUPILS =
            Sample.withPupils(Sample.PUPIL + Sample.PUPIL.replace("A926444420019", "Z926444420001"));

    @Test
    void headerAgreesWithTheName() {
        assertThat(codes(Sample.correct(), "9264444_CTF_9261234_001.xml")).isEmpty();
    }

    @Test
    void fileToOneselfIsRefusedByItsName() {
        var bytes = new ByteArrayInputStream(
                Sample.correct().with("<Estab>1234", "<Estab>4444").xml().getBytes(StandardCharsets.UTF_8));
        var options = CheckOptions.forTransfer(Sample.TODAY);
        CheckReport report =
                new NamedFileChecker().check("9264444_CTF_9264444_001.xml", bytes, options, PupilListener.NONE);
        assertThat(Sample.codes(report)).containsExactly("destination-your-own");
        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void otherSchoolInTheNameRefusesTheFile() {
        assertThat(codes(Sample.correct(), "9264445_CTF_9261234_001.xml")).containsExactly("source-differs-from-name");
        assertThat(codes(Sample.correct(), "9264444_CTF_9261235_001.xml"))
                .containsExactly("destination-differs-from-name");
    }

    @Test
    void renamedToASpecialDestinationWarnsAndTheNameDecides() {
        assertThat(codes(Sample.correct(), "9264444_CTF_MMMMMMM_001.xml")).containsExactly("destination-renamed");
        assertThat(codes(TWO_PUPILS, "9264444_CTF_MMMMMMM_001.xml"))
                .containsExactly("destination-renamed", "lost-pupil-not-alone");
    }

    private static List<String> codes(Sample sample, String name) {
        CtfFileName fileName = CtfFileName.read(name).ctf().orElseThrow();
        return Sample.codes(sample.check(CheckOptions.forTransfer(Sample.TODAY).withFileName(fileName)));
    }
}
