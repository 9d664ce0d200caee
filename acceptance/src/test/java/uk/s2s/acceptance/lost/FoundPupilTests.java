package uk.s2s.acceptance.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Postbox;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.Secretary.Received;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;
import uk.s2s.acceptance.stage.Wcag;

/** A local authority finds a child whom no school knew the whereabouts of, and the new school collects the file. */
@ExtendWith(Stage.class)
class FoundPupilTests {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final ServiceProcess service;
    private final Postbox postbox;
    private final Chromium chromium;

    FoundPupilTests(ServiceProcess service, Postbox postbox, Chromium chromium) {
        this.service = service;
        this.postbox = postbox;
        this.chromium = chromium;
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void aLostChildIsFoundPassedOnAndCollected(boolean javaScript) {
        Ctf file = lost(javaScript ? "Isambard" : "Philippa");
        try (Secretary drake = at(Person.DRAKE, javaScript);
                Secretary suffolk = at(Person.SUFFOLK, javaScript);
                Secretary forest = at(Person.FOREST, javaScript)) {
            drake.upload("Check and send", file);
            String reference = drake.summary("Reference");
            finds(suffolk, file);
            looksWell(suffolk, "lost-pupils-found", javaScript);
            suffolk.page().locator("main button:has-text('Open')").first().click();
            assertThat(suffolk.text()).contains(file.surname(), "A school asks for a pupil who came without a file");
            looksWell(suffolk, "lost-pupil", javaScript);
            passesOn(suffolk, Person.FOREST);
            looksWell(suffolk, "lost-pupil-passed-on", javaScript);
            collects(forest, file);
            drake.open("/transfers/" + reference);
            assertThat(drake.state()).isEqualTo("Passed on");
            trailTells(file);
            nobodyIsNamed(file);
        }
    }

    /** Unlike everybody in other tests, whom a search for this child must not find. */
    private static Ctf lost(String given) {
        return Ctf.to(Ctf.LOST_PUPIL, 1).with("<Forename>Isolde</Forename>", "<Forename>" + given + "</Forename>");
    }

    /** Misspelt, and with day and month swapped where the date bears it. */
    private static void finds(Secretary officer, Ctf file) {
        officer.follow("Lost pupils");
        officer.page().locator("#family").fill(file.surname().replace("Wrenfield", "Renfield"));
        officer.page().locator("#given").fill(file.element("Forename"));
        officer.page().locator("#day").fill("1");
        officer.page().locator("#month").fill("1");
        officer.page().locator("#year").fill("2015");
        officer.page().locator("#reason").selectOption("NO_FILE");
        officer.press("Search");
        officer.arrivesAt("Lost pupils found");
        assertThat(officer.page().locator("tbody tr").first().innerText())
                .contains(file.surname(), "Drake Primary School", "Norfolk");
    }

    private static void passesOn(Secretary officer, Person school) {
        officer.press("Pass the file on to the pupil's school");
        officer.page().getByLabel("Where is the pupil now?").fill(school.number());
        officer.press("Find the school");
        officer.arrivesAt("Pass the file on to this school?");
        officer.press("Pass the file on");
        officer.arrivesAt("The file is not held any more");
    }

    private static void collects(Secretary receiver, Ctf file) {
        receiver.follow("Files to collect");
        receiver.page().locator("table.s2s-files a").first().click();
        assertThat(receiver.text()).contains(file.surname(), "through Suffolk", "Drake Primary School");
        receiver.press("Accept the file");
        Received received = receiver.download("Download the file");
        assertThat(received.bytes()).isEqualTo(file.bytes());
        receiver.page().getByLabel("Yes").check();
        receiver.press("Continue");
        assertThat(receiver.state()).isEqualTo("Collected");
    }

    /** Who looked for the child and who sent the file on can be told from the child's number alone. */
    private void trailTells(Ctf file) {
        try (Secretary administrator = at(Person.ADMINISTRATOR, true)) {
            administrator.open("/admin/audit");
            administrator.page().locator("#upn").fill(file.upn());
            administrator.press("Find");
            assertThat(administrator.text())
                    .contains("Lost pupil seen", "Transfer sent on", "Transfer received")
                    .doesNotContain(file.surname());
        }
    }

    private void nobodyIsNamed(Ctf file) {
        await("the e-mail to the sender")
                .until(() -> postbox.letters().stream()
                        .anyMatch(letter -> letter.to().equals(Person.DRAKE.email())
                                && letter.subject().contains("passed on")));
        assertThat(postbox.letters())
                .noneSatisfy(letter -> assertThat(letter.whole()).contains(file.surname()));
        assertThat(service.log()).doesNotContain(file.surname(), file.upn());
    }

    private Secretary at(Person person, boolean javaScript) {
        return Secretary.signedIn(service, chromium, javaScript ? Window.DESK : Window.WITHOUT_JAVASCRIPT, person);
    }

    private static void looksWell(Secretary secretary, String name, boolean javaScript) {
        if (javaScript) {
            secretary
                    .page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(PICTURES.resolve(name + ".png"))
                            .setFullPage(true));
            Wcag.isMetBy(secretary.page());
        }
    }
}
