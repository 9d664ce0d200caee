package uk.s2s.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.cli.ExampleFiles.GOOD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitCommandTests {

    private static final String TOGETHER = "9264444_CTF_XXXXXXX_007.xml";

    @TempDir
    private Path folder;

    private ExampleFiles files;

    @BeforeEach
    void inFolder() {
        files = new ExampleFiles(folder);
    }

    @Test
    void makesOneFileOfEachPupilThatTheCheckAccepts() throws IOException {
        String file = files.write(TOGETHER, GOOD);
        Path out = folder.resolve("out");
        Terminal terminal = Terminal.run("split", file, "--out", out.toString());
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out())
                .containsExactly(
                        out.resolve("9264444_CTF_XXXXXXX_007.xml").toString(),
                        out.resolve("9264444_CTF_XXXXXXX_008.xml").toString());
        String part = Files.readString(out.resolve("9264444_CTF_XXXXXXX_008.xml"));
        assertThat(part.split("<Pupil>", -1)).hasSize(2);
        assertThat(GOOD).contains(part.substring(part.indexOf("<Pupil>"), part.indexOf("</Pupil>")));
    }

    @Test
    void overwritesNothing() throws IOException {
        String file = files.write(TOGETHER, GOOD);
        Terminal terminal = Terminal.run("split", file, "--out", folder.toString());
        assertThat(terminal.out())
                .containsExactly(
                        folder.resolve("9264444_CTF_XXXXXXX_008.xml").toString(),
                        folder.resolve("9264444_CTF_XXXXXXX_009.xml").toString());
        assertThat(Files.readString(Path.of(file))).isEqualTo(GOOD);
    }

    @Test
    void saysWhyAFileCannotBeSplit() throws IOException {
        Terminal nameless = Terminal.run("split", files.write("list.xml", GOOD), "--out", folder.toString());
        assertThat(nameless.exitCode()).isEqualTo(1);
        assertThat(nameless.err()).asString().contains("its name is not that of a CTF");
        Terminal noXml = Terminal.run("split", files.write(TOGETHER, "no XML"), "--out", folder.toString());
        assertThat(noXml.exitCode()).isEqualTo(1);
        Terminal none = Terminal.run(
                "split", folder.resolve("9264444_CTF_XXXXXXX_001.xml").toString(), "--out", "x");
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(none.err()).asString().contains("there is no such file");
    }
}
