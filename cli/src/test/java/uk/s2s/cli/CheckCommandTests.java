package uk.s2s.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.cli.ExampleFiles.GOOD;
import static uk.s2s.cli.ExampleFiles.PROPER_NAME;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTests {

    @TempDir
    private Path folder;

    private ExampleFiles files;

    @BeforeEach
    void inFolder() {
        files = new ExampleFiles(folder);
    }

    @Test
    void argumentThatBeginsWithAtIsAFile() throws IOException {
        String list = files.write("list.txt", "--technical Bunn");
        Terminal terminal = Terminal.run("check", "@" + list);
        assertThat(terminal.exitCode()).isEqualTo(3);
        assertThat(terminal.out()).contains("@" + list + ": NOT_CHECKED");
        assertThat(terminal.out() + terminal.err()).doesNotContain("Bunn");
    }

    @Test
    void faultOfTheProgramCostsOneAnswerOnly() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Bunn");
            }
        };
        StringWriter out = new StringWriter();
        var streams = new Streams(broken, new PrintWriter(out), new PrintWriter(new StringWriter()));
        String file = files.write(PROPER_NAME, GOOD);
        assertThat(CommandLineTools.run(streams, Terminal.CLOCK, "check", "-", file))
                .isEqualTo(3);
        assertThat(out.toString())
                .contains("-: NOT_CHECKED", "[check-failed]", file + ": ACCEPTED")
                .doesNotContain("Bunn");
    }

    @Test
    void goodFileIsAccepted() throws IOException {
        String file = files.write(PROPER_NAME, GOOD);
        Terminal terminal = Terminal.run("check", file);
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out()).containsExactly(file + ": ACCEPTED (version 26.0, 2 pupils)");
    }

    @Test
    void findingsAreGroupedByPupil() throws IOException {
        String file = files.write(PROPER_NAME, ExampleFiles.withSecondUpn("A123456789001"));
        Terminal terminal = Terminal.run("check", file);
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out().get(0)).isEqualTo("Pupil 2");
        assertThat(terminal.out().get(1))
                .startsWith("  error    Line ")
                .contains("Y")
                .endsWith("[upn-check-letter-wrong]");
        assertThat(terminal.out()).contains(file + ": REFUSED (version 26.0, 2 pupils, 1 error)");
    }

    @Test
    void acceptedVersionsCanBeSet() throws IOException {
        String file = files.write(PROPER_NAME, GOOD);
        assertThat(Terminal.run("check", "--taken-versions", "10-25", file).exitCode())
                .isEqualTo(1);
        assertThat(Terminal.run("check", "--usual-versions", "24-25", file).out())
                .anySatisfy(line -> assertThat(line).contains("[version-future]"));
        assertThat(Terminal.run("check", "--taken-versions", "new", file).exitCode())
                .isEqualTo(2);
    }

    @Test
    void jsonHoldsWhatProgramsNeed() throws IOException {
        String file = files.write(PROPER_NAME, ExampleFiles.withSecondUpn("A123456789001"));
        assertThat(Terminal.run("check", "--format", "json", file).out())
                .singleElement()
                .asString()
                .startsWith(
                        "{\"file\":\"" + file + "\",\"verdict\":\"REFUSED\",\"version\":\"26.0\",\"pupils\":2,"
                                + "\"findings\":[{\"code\":\"upn-check-letter-wrong\",\"severity\":\"ERROR\",\"pupil\":2,\"line\":")
                .contains(
                        "\"column\":", "\"path\":\"/CTfile/CTFpupilData/Pupil[2]/UPN\"", "\"message\":\"Pupil 2, line ")
                .endsWith("}],\"notListed\":0}");
    }

    @Test
    void technicalViewIsForDevelopers() throws IOException {
        String file = files.write(PROPER_NAME, ExampleFiles.withSecondUpn("A123456789001"));
        assertThat(Terminal.run("check", "--technical", file).out())
                .anyMatch(line -> line.contains("/CTfile/CTFpupilData/Pupil[2]/UPN column "));
        assertThat(Terminal.run("check", "--technical", "--format=json", file).out())
                .allMatch(line -> line.contains("\"technical\":\""));
    }

    @Test
    void fileNameDecidesToo() throws IOException {
        String file = files.write("9264444_CTF_9262222_001 (1).xml", GOOD);
        Terminal terminal = Terminal.run("check", file);
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out().get(1)).contains(PROPER_NAME).endsWith("[name-of-copy]");
    }

    @Test
    void ulnServiceTakesAnyNameButNoFullFile() throws IOException {
        String file = files.write("export.xml", GOOD);
        Terminal terminal = Terminal.run("check", "--for", "uln", file);
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out()).anyMatch(line -> line.endsWith("[uln-file-not-partial]"));
        assertThat(terminal.out()).noneMatch(line -> line.contains("[name-"));
    }

    @Test
    void contentComesFromStandardInputToo() {
        assertThat(Terminal.runWithInput(GOOD, "check", "-").out())
                .containsExactly("-: ACCEPTED (version 26.0, 2 pupils)");
    }

    @Test
    void missingFileIsNotChecked() throws IOException {
        String good = files.write(PROPER_NAME, GOOD);
        Terminal terminal = Terminal.run(
                "check", "--format", "json", folder.resolve("gone.xml").toString(), good);
        assertThat(terminal.exitCode()).isEqualTo(3);
        assertThat(terminal.out()).hasSize(2);
        assertThat(terminal.out().get(0))
                .contains("\"verdict\":\"NOT_CHECKED\",\"version\":null,\"pupils\":0", "\"code\":\"file-not-read\"")
                .contains("\"pupil\":null,\"line\":null,\"column\":null,\"path\":null", "no such file");
        assertThat(terminal.out().get(1)).contains("\"verdict\":\"ACCEPTED\"");
    }

    @Test
    void folderIsToldApart() {
        Terminal terminal = Terminal.run("check", folder.toString());
        assertThat(terminal.exitCode()).isEqualTo(3);
        assertThat(terminal.out()).anyMatch(line -> line.contains("this is a folder. Name the files in it"));
        assertThat(terminal.out()).contains(folder + ": NOT_CHECKED");
    }

    @Test
    void otherThingsThanXmlAreRefused() throws IOException {
        String file = files.write(PROPER_NAME, "PK\u0003\u0004 not XML");
        assertThat(Terminal.run("check", file).exitCode()).isEqualTo(1);
    }

    @Test
    void graverOfSeveralVerdictsIsTheExitCode() throws IOException {
        String good = files.write(PROPER_NAME, GOOD);
        String bad = files.write("9264444_CTF_9262222_002.xml", "");
        assertThat(Terminal.run("check", good, bad, good).exitCode()).isEqualTo(1);
        assertThat(Terminal.run("check", bad, folder.toString()).exitCode()).isEqualTo(3);
    }
}
