package uk.s2s.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.CommandLineTool;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.KeptFiles;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.Secretary.Received;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;
import uk.s2s.acceptance.stage.Wcag;

/** A school gets the numbers of its year 10 in a browser, once with JavaScript and once without. */
@ExtendWith(Stage.class)
class UlnStoryTests {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String SAMPLE = "uln/year-10/9266910_CTF_9266910_001.xml";

    private final ServiceProcess service;
    private final Chromium chromium;

    @TempDir
    Path folder;

    UlnStoryTests(ServiceProcess service, Chromium chromium) {
        this.service = service;
        this.chromium = chromium;
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void numbersComeBackInAFileThatPassesTheCheck(boolean javaScript) throws IOException {
        Window window = javaScript ? Window.DESK : Window.WITHOUT_JAVASCRIPT;
        try (Secretary thetford = Secretary.signedIn(service, chromium, window, Person.THETFORD)) {
            thetford.uploadForUlns(file(javaScript));
            assertThat(thetford.heading()).isEqualTo("File uploaded");
            take(thetford, "uln-uploaded", javaScript);
            resultsCome(thetford, javaScript);
            take(thetford, "uln-results", javaScript);
            passesTheCheck(thetford.downloadFrom("a[href$='/parts/1/response']"));
            thetford.page()
                    .locator("a[href^='/uln/files/'][href$='/exceptions']")
                    .click();
            assertThat(thetford.heading()).isEqualTo("Exceptions");
            take(thetford, "uln-exceptions", javaScript);
            if (javaScript) {
                Wcag.isMetBy(thetford.page());
            }
        }
    }

    /** Not the same bytes twice, nor those that another test uploads. */
    private static Ctf file(boolean javaScript) {
        return KeptFiles.sample(SAMPLE).with("S2S samples", javaScript ? "S2S story" : "S2S plain story");
    }

    private static void resultsCome(Secretary thetford, boolean javaScript) {
        await("the results").atMost(Duration.ofSeconds(30)).until(() -> {
            if (!javaScript) {
                thetford.page().reload();
            }
            return thetford.page().locator("[data-state=PROCESSED]").count() == 1;
        });
        assertThat(thetford.text()).contains("Processed", "WSRC0009");
    }

    private void passesTheCheck(Received response) throws IOException {
        Path file = Files.write(folder.resolve(response.name()), response.bytes());
        assertThat(new String(response.bytes(), StandardCharsets.UTF_8)).contains("<UniqueLearnerNumber>");
        for (String purpose : List.of("transfer", "uln")) {
            assertThat(CommandLineTool.run(List.of("check", "--for", purpose, "--format", "json", file.toString())))
                    .singleElement()
                    .asString()
                    .contains("\"verdict\":\"ACCEPTED\"");
        }
    }

    private static void take(Secretary secretary, String name, boolean javaScript) {
        String path = name + (javaScript ? "" : "-without-javascript") + ".png";
        secretary
                .page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(path))
                        .setFullPage(true));
    }
}
