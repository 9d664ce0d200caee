package uk.s2s.ctf.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CheckReport;
import uk.s2s.ctf.checks.CtfChecker;
import uk.s2s.ctf.checks.PupilListener;

class CorpusTests {

    private static final Path CORPUS = Path.of("src/test/resources");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CheckOptions TRANSFER = CheckOptions.forTransfer(TODAY);
    private static final CheckOptions ULN = CheckOptions.forUlnFile(TODAY);

    @TestFactory
    Stream<DynamicTest> whatRealSystemsWriteIsAccepted() throws IOException {
        return each("accepted", TRANSFER, Verdict.ACCEPTED);
    }

    @TestFactory
    Stream<DynamicTest> whatBreaksACertainRuleIsRefused() throws IOException {
        return each("refused", TRANSFER, Verdict.REFUSED);
    }

    @TestFactory
    Stream<DynamicTest> hostileFilesGetAnAnswer() throws IOException {
        return each("hostile", TRANSFER, Verdict.ACCEPTED, Verdict.REFUSED);
    }

    @TestFactory
    Stream<DynamicTest> partialFilesAreAcceptedForUlns() throws IOException {
        return each("uln-accepted", ULN, Verdict.ACCEPTED);
    }

    @TestFactory
    Stream<DynamicTest> whatTheUlnServiceMayNotGetIsRefused() throws IOException {
        return each("uln-refused", ULN, Verdict.REFUSED);
    }

    private static Stream<DynamicTest> each(String folder, CheckOptions options, Verdict... verdicts)
            throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
            assertThat(sorted).isNotEmpty();
            return sorted.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> isAsExpected(file, options, Set.of(verdicts))));
        }
    }

    private static void isAsExpected(Path file, CheckOptions options, Set<Verdict> verdicts) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            CheckReport report = new CtfChecker().check(bytes, options, PupilListener.NONE);
            assertThat(Golden.text(report)).isEqualTo(Golden.expected(file, report));
            assertThat(report.verdict()).isIn(verdicts);
        }
    }
}
