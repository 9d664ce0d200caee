package uk.s2s.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaCommandsTests {

    private static final String HEADER = "URN,LA (code),LA (name),EstablishmentStatus (name)\n";

    @TempDir
    private Path folder;

    @Test
    void comparesWithTheRegister() throws IOException {
        Path download = download(HEADER
                + "1,926,Norfolk,Open\n"
                + "2,801,\"Bristol, City of\",Open\n"
                + "3,988,\"Newshire, West\",\"Open, but proposed to close\"\n"
                + "4,202,Camden Town,Open\n"
                + "5,909,Cumbria,Closed\n"
                + "6,000,Does not apply,Open\n");
        Terminal terminal = Terminal.run("la", "compare", download.toString());
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out())
                .contains(
                        "988 Newshire, West: not in our list",
                        "202 Camden Town: our list calls it \"Camden\"",
                        "203 Greenwich: no open establishment in the register")
                .noneMatch(line -> line.matches("(000|801|909|926).*"));
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        Terminal terminal =
                Terminal.run("la", "compare", download("URN,LA (code)\n").toString());
        assertThat(terminal.exitCode()).isEqualTo(3);
        assertThat(terminal.err()).contains("no column \"LA (name)\"");
    }

    @Test
    void fileThatIsNotThereIsNotCompared() {
        Terminal terminal =
                Terminal.run("la", "compare", folder.resolve("gone.csv").toString());
        assertThat(terminal.exitCode()).isEqualTo(3);
        assertThat(terminal.err()).contains("no such file");
    }

    private Path download(String text) throws IOException {
        return Files.writeString(folder.resolve("edubasealldata.csv"), text);
    }
}
