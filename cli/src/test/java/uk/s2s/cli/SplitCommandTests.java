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
                        out.resolve("9264444_CTF_XXXXXXX_999.xml").toString(),
                        out.resolve("9264444_CTF_XXXXXXX_998.xml").toString());
        assertThat(terminal.err()).isEqualToIgnoringNewLines("2 files, each checked and accepted");
        String part = Files.readString(out.resolve("9264444_CTF_XXXXXXX_998.xml"));
        assertThat(part.split("<Pupil>", -1)).hasSize(2);
        assertThat(GOOD).contains(part.substring(part.indexOf("<Pupil>"), part.indexOf("</Pupil>")));
    }

    @Test
    void overwritesNothing() throws IOException {
        String file = files.write("9264444_CTF_XXXXXXX_999.xml", GOOD);
        files.write("9264444_CTF_XXXXXXX_997.xml", "another");
        Terminal terminal = Terminal.run("split", file, "--out", folder.toString());
        assertThat(terminal.out())
                .containsExactly(
                        folder.resolve("9264444_CTF_XXXXXXX_998.xml").toString(),
                        folder.resolve("9264444_CTF_XXXXXXX_996.xml").toString());
        assertThat(Files.readString(Path.of(file))).isEqualTo(GOOD);
        assertThat(Files.readString(folder.resolve("9264444_CTF_XXXXXXX_997.xml")))
                .isEqualTo("another");
    }

    @Test
    void writesNothingWhereTheCheckWouldRefuseAPart() throws IOException {
        String file = files.write(TOGETHER, ExampleFiles.withSecondUpn("A926444420001"));
        Path out = folder.resolve("out");
        Terminal terminal = Terminal.run("split", file, "--out", out.toString());
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err())
                .asString()
                .contains("nothing was written", "the file of pupil 2 alone would be refused", "should be Z");
        assertThat(out).doesNotExist();
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
