package uk.s2s.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.KeptFiles;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Post;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;
import uk.s2s.cli.demo.WebPage;

/** The files that the library's tests keep for their malice get the same verdict through HTTP, and harm nobody who reads it. */
@ExtendWith(Stage.class)
class HostileFilesTests {

    private final ServiceProcess service;
    private final Post drake;

    HostileFilesTests(ServiceProcess service) {
        this.service = service;
        this.drake = new Post(service.signedIn(Person.DRAKE));
    }

    static List<String> names() {
        return KeptFiles.ofLibrary("hostile").stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static Path ofName(String name) {
        return KeptFiles.ofLibrary("hostile").stream()
                .filter(file -> file.endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void isAnsweredWithItsVerdict(String name) {
        Path file = ofName(name);
        WebPage answer = drake.browser()
                .submit(drake.form(KeptFiles.addressed(file, Person.THETFORD)).with("action", "check"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.outcomes()).containsExactly(expected(file));
        assertThat(answer.html().select("main script, main img, main iframe")).isEmpty();
        assertThat(service.faults()).isEmpty();
    }

    @Test
    void namesAreShownAsTheyAreWritten(Chromium chromium) {
        Path file = ofName("script-in-a-name.xml");
        String path = Post.path(drake.send(KeptFiles.addressed(file, Person.THETFORD)));
        try (Secretary thetford = Secretary.signedIn(service, chromium, Window.DESK, Person.THETFORD)) {
            List<String> dialogs = new ArrayList<>();
            thetford.page().onDialog(dialog -> dialogs.add(closed(dialog)));
            for (String page : List.of(path, path + "/pupils/1")) {
                thetford.open(page);
                assertThat(thetford.text()).contains("<script>alert(1)</script>");
                assertThat(thetford.page().locator("main script, main img").count())
                        .isZero();
            }
            assertThat(dialogs).isEmpty();
        }
    }

    private static String closed(Dialog dialog) {
        dialog.dismiss();
        return dialog.message();
    }

    private static String expected(Path file) {
        Path findings = Path.of(file.toString().replace(".xml", ".findings.txt"));
        try {
            return Files.exists(findings) && Files.readString(findings).startsWith("REFUSED")
                    ? "REFUSED"
                    : "WOULD_BE_SENT";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
