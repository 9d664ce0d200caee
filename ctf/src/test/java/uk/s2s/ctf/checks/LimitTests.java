package uk.s2s.ctf.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.s2s.ctf.Severity;
import uk.s2s.ctf.Verdict;

class LimitTests {

    private static final CheckOptions OPTIONS = CheckOptions.forTransfer(Sample.TODAY);

    @Test
    void fileOfTwoHundredMegabytesIsRefusedAndReadNoFurtherThanTheLimit() {
        CheckReport report = new CtfChecker().check(new Endless(200_000_000), OPTIONS, PupilListener.NONE);
        assertThat(Sample.codes(report)).endsWith("file-too-large");
        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(report.bytesRead()).isLessThan(Limits.standard().bytes() + 100_000);
    }

    @Test
    void tooManyPupils() {
        Limits limits = new Limits(1_000_000, 64, 64, 1_000, 2, 10);
        CheckReport report = Sample.withPupils(Sample.PUPIL.repeat(3)).check(OPTIONS.withLimits(limits));
        assertThat(Sample.codes(report)).endsWith("too-many-pupils");
    }

    @Test
    void findingsBeyondTheLimitAreCountedAndErrorsKeptFirst() {
        String notes = Sample.PUPIL.replace("A926444420019", "L92644441901A").replace("PE30 1AB", "nowhere");
        Limits limits = new Limits(1_000_000, 64, 64, 1_000, 1_000, 5);
        CheckReport report = Sample.withPupils(notes.repeat(20)).check(OPTIONS.withLimits(limits));
        assertThat(report.findings()).hasSize(5).allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(report.truncated()).isEqualTo(20 + 20 + 19 - 5);
    }

    @Test
    void streamThatBreaksIsNotChecked() {
        CheckReport report = new CtfChecker().check(new Broken(), OPTIONS, PupilListener.NONE);
        assertThat(Sample.codes(report)).containsExactly("file-not-read");
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    }

    @Test
    void listenerHearsOfEachPupilWithoutLogsHearingOfIt() {
        List<ListedPupil> heard = new ArrayList<>();
        check(heard::add);
        assertThat(heard)
                .containsExactly(new ListedPupil(1, 20, "A926444420019", "Example", "Robin", "2011-09-01", "F"));
        assertThat(heard.get(0)).hasToString("Pupil 1, line 20");
    }

    @Test
    void whatTheListenerThrowsReachesTheCaller() {
        assertThatThrownBy(() -> check(pupil -> {
                    throw new IllegalStateException("index is full");
                }))
                .hasMessage("index is full");
    }

    private static void check(PupilListener listener) {
        byte[] bytes = Sample.correct().xml().getBytes(StandardCharsets.UTF_8);
        new CtfChecker().check(new ByteArrayInputStream(bytes), OPTIONS, listener);
    }

    /** Begins like a correct file and then goes on with pupils for so many bytes. */
    private static final class Endless extends InputStream {

        private final byte[] start;
        private final byte[] pupil = ("<Pupil><UPN>A926444420019</UPN><!--" + "x".repeat(4_000) + "--></Pupil>\n")
                .getBytes(StandardCharsets.UTF_8);
        private final long length;
        private long position;

        Endless(long length) {
            this.length = length;
            String xml = Sample.correct().xml();
            start = xml.substring(0, xml.indexOf("</CTFpupilData>")).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long at = position++;
            if (at >= length) {
                return -1;
            }
            return at < start.length ? start[(int) at] : pupil[(int) ((at - start.length) % pupil.length)];
        }
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }
    }
}
