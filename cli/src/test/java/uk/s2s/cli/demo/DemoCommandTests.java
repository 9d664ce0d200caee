package uk.s2s.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DemoCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void serviceThatIsNotThereIsNotReached() {
        URI gone;
        try (TinyService service = new TinyService("")) {
            gone = service.address();
        }
        assertThat(play(gone)).isEqualTo(3);
        assertThat(err.toString()).contains("no answer from " + gone, "./s2s start", "--url");
    }

    @Test
    void otherServiceFailsTheStory() {
        try (TinyService other = new TinyService("<h1>Welcome</h1>")) {
            assertThat(play(other.address())).isEqualTo(1);
        }
        assertThat(out.toString()).contains("✗ The page \"Welcome\" has no form that leads to /sign-in");
    }

    private int play(URI url) {
        return new CommandLine(new DemoCommand(new PrintWriter(out), new PrintWriter(err)))
                .execute("--url", url.toString());
    }
}
