package uk.s2s.ctf.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SmallHeapTests {

    @Test
    void hugeFilesAreAnsweredInTwentyFourMegabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileStreams.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).isEqualTo(EXPECTED);
    }

    private static final String EXPECTED = """
            200 MB: REFUSED, pupils 1, findings 1 file-too-large
            10,000 pupils: ACCEPTED, pupils 10000, findings 0
            60,000 pupils: REFUSED, pupils 50001, findings 1 too-many-pupils
            20,000 faults: REFUSED, pupils 20000, findings 20000 date-of-birth-impossible
            depth: REFUSED, pupils 0, findings 2 item-unknown xml-too-deep
            known depth: REFUSED, pupils 1, findings 2 item-unknown xml-too-deep
            attributes: REFUSED, pupils 0, findings 1 xml-too-many-attributes
            attribute text: REFUSED, pupils 0, findings 1 xml-text-too-long
            value: REFUSED, pupils 1, findings 1 xml-text-too-long
            element name: REFUSED, pupils 0, findings 1 xml-text-too-long
            comment: REFUSED, pupils 0, findings 1 xml-text-too-long
            instruction: REFUSED, pupils 0, findings 1 xml-text-too-long
            cdata: REFUSED, pupils 1, findings 1 xml-text-too-long
            blanks before the root: REFUSED, pupils 0, findings 1 xml-text-too-long
            unknown elements: REFUSED, pupils 0, findings 501 item-unknown xml-too-many-names
            names in other capitals: REFUSED, pupils 1, findings 3 item-wrong-case item-empty xml-too-many-names
            unknown instructions: REFUSED, pupils 0, findings 1 xml-too-many-names
            namespaces: REFUSED, pupils 0, findings 2 item-unknown xml-too-many-names
            document type: REFUSED, pupils 0, findings 1 xml-doctype-present
            attributes in UTF-16: REFUSED, pupils 0, findings 2 xml-encoding-unusual xml-not-well-formed
            attribute in UTF-16: REFUSED, pupils 0, findings 2 xml-encoding-unusual xml-text-too-long
            element name in UTF-16: REFUSED, pupils 0, findings 2 xml-encoding-unusual xml-not-well-formed
            entity references: REFUSED, pupils 1, findings 1 xml-text-too-long
            16 files of long names: REFUSED, pupils 0, findings 1 xml-text-too-long
            300 files of many names: REFUSED, pupils 0, findings 301 item-unknown no-pupils
            """;
}
