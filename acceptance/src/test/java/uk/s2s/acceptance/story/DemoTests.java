package uk.s2s.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Folders;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;
import uk.s2s.acceptance.stage.Wcag;
import uk.s2s.cli.demo.DemoCommand;

/** What a newcomer does first: a service with no settings at all, and the demo against it. */
@ExtendWith(Stage.class)
class DemoTests {

    private final Path folder = Folders.make();
    private final ServiceProcess service = ServiceProcess.start(folder.resolve("data"), Map.of());

    @AfterEach
    void cleanUp() {
        service.close();
        Folders.remove(folder);
    }

    @Test
    void playsAsOftenAsOneLikes(Chromium chromium) {
        assertThat(play()).contains("an e-mail to The Thetford Academy").endsWith("steps are as they should be.\n");
        assertThat(play()).endsWith("steps are as they should be.\n");
        assertThat(service.faults()).isEmpty();
        mailboxIsUsableByEverybody(chromium);
    }

    private String play() {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        int exitCode = new CommandLine(new DemoCommand(printer, printer))
                .execute("--url", service.address().toString());
        assertThat(exitCode).as(out.toString()).isZero();
        return out.toString();
    }

    private void mailboxIsUsableByEverybody(Chromium chromium) {
        try (Secretary drake = Secretary.signedIn(service, chromium, Window.DESK, Person.DRAKE)) {
            drake.follow("Development mailbox");
            Wcag.isMetBy(drake.page());
            drake.follow("A file from Drake Primary School is waiting for you");
            Wcag.isMetBy(drake.page());
        }
    }
}
