package uk.s2s.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineToolsTests {

    @ParameterizedTest
    @CsvSource({"''", "upn", "upn check", "upn check --formt json X", "upn check --format xml X", "nonsense", "uln"})
    void wrongUsageEndsWithTwo(String line) {
        Terminal terminal = Terminal.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).containsAnyOf("Usage:", "Possible solutions: --format");
        assertThat(terminal.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--help", "upn --help", "upn check --help", "upn make --help", "uln from-scn --help"})
    void helpListsTheExitCodes(String line) {
        Terminal terminal = Terminal.run(line.split(" "));
        assertThat(terminal.exitCode()).isZero();
        for (ExitCode code : ExitCode.values()) {
            assertThat(terminal.out()).anyMatch(text -> text.strip().startsWith(code.number() + " "));
        }
    }

    @Test
    void unreadableInputIsNotChecked() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        StringWriter err = new StringWriter();
        var streams = new Streams(broken, new PrintWriter(new StringWriter()), new PrintWriter(err));
        assertThat(CommandLineTools.run(streams, Terminal.CLOCK, "upn", "check", "-"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("could not be read").doesNotContain("gone");
    }

    @Test
    void answersThatCouldNotBePrintedAreNotGiven() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space");
            }
        };
        var streams =
                new Streams(InputStream.nullInputStream(), new PrintWriter(full), new PrintWriter(new StringWriter()));
        assertThat(CommandLineTools.run(streams, Terminal.CLOCK, "upn", "check", "A926444420019"))
                .isEqualTo(3);
    }

    @Test
    void listMayBeginWithAByteOrderMark() {
        Terminal terminal = Terminal.runWithInput("\ufeffA926444420019\n", "upn", "check", "-");
        assertThat(terminal.exitCode()).isZero();
    }

    @Test
    void emptyListIsWrongUsage() {
        Terminal terminal = Terminal.runWithInput("\n", "uln", "check", "-");
        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).contains("no number");
    }

    @Test
    void graverVerdictWins() {
        assertThat(ExitCode.ACCEPTED.and(ExitCode.REFUSED)).isEqualTo(ExitCode.REFUSED);
        assertThat(ExitCode.NOT_CHECKED.and(ExitCode.REFUSED)).isEqualTo(ExitCode.NOT_CHECKED);
    }
}
