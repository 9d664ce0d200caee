package uk.s2s.ctf.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CheckReport;
import uk.s2s.ctf.checks.NamedFileChecker;
import uk.s2s.ctf.checks.PupilListener;
import uk.s2s.ctf.checks.Purpose;

/** {@code -Dsamples.write=true} writes the files anew. */
class SampleFilesTests {

    private static final Path FOLDER = Path.of("../samples");
    private static final boolean WRITE = Boolean.getBoolean("samples.write");

    static List<Sample> samples() {
        return Stream.concat(new GoodSamples().all(), new FaultySamples().all()).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fileIsAsTheProgramWritesIt(Sample sample) throws IOException {
        Path file = FOLDER.resolve(sample.path());
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.write(file, sample.content());
        }
        assertThat(file).hasBinaryContent(sample.content());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void checkSaysWhatTheSampleIsFor(Sample sample) {
        CheckReport report = new NamedFileChecker()
                .check(
                        sample.fileName(),
                        new ByteArrayInputStream(sample.content()),
                        options(sample),
                        PupilListener.NONE);
        assertThat(report.findings()).extracting(Finding::code).containsExactlyElementsOf(sample.expected());
    }

    private static CheckOptions options(Sample sample) {
        return sample.purpose() == Purpose.ULN
                ? CheckOptions.forUlnFile(DemoWorld.TODAY)
                : CheckOptions.forTransfer(DemoWorld.TODAY);
    }

    @Test
    void readmeListsAllFilesAndThereAreNoOthers() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        List<String> paths = samples().stream().map(Sample::path).sorted().toList();
        assertThat(paths).allMatch(path -> readme.contains("| " + path + " |")).doesNotHaveDuplicates();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString())
                            .filter(path -> path.contains("/"))
                            .sorted())
                    .isEqualTo(paths);
        }
    }
}
