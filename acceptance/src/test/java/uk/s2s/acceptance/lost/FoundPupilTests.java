package uk.s2s.acceptance.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.acceptance.stage.AuditTrail;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Postbox;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.Secretary.Received;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;

/** A local authority finds a child whom no school knew the whereabouts of, and the new school collects the file. */
@ExtendWith(Stage.class)
class FoundPupilTests {

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
        Ctf file = LostChild.called(javaScript ? "Isambard" : "Philippa");
        try (Secretary drake = at(Person.DRAKE, javaScript);
                Secretary suffolk = at(Person.SUFFOLK, javaScript);
                Secretary forest = at(Person.FOREST, javaScript)) {
            drake.upload("Check and send", file);
            drake.looksWell("lost-pupil-sent");
            String reference = drake.summary("Reference");
            finds(suffolk, file);
            suffolk.looksWell("lost-pupils-found");
            suffolk.page().locator("main button:has-text('Open')").first().click();
            assertThat(suffolk.text()).contains(file.surname(), "A school asks for a pupil who came without a file");
            suffolk.looksWell("lost-pupil");
            passesOn(suffolk, Person.FOREST);
            suffolk.looksWell("lost-pupil-passed-on");
            collects(forest, file);
            drake.open("/transfers/" + reference);
            assertThat(drake.state()).isEqualTo("Passed on");
            drake.looksWell("lost-pupil-passed-on-sender");
            isTold(Person.DRAKE);
            LostChild.isNamedNowhere(file, postbox, service);
            new AuditTrail(service, chromium)
                    .tells(file, "Lost pupil seen", "Transfer sent on", "Transfer received", "Download confirmed");
        }
    }

    /** Misspelt. */
    private static void finds(Secretary officer, Ctf file) {
        LostChild.isSoughtBy(officer, file, file.surname().replace("Wrenfield", "Renfield"));
        officer.arrivesAt("Lost pupils found");
        assertThat(officer.page().locator("tbody tr").first().innerText())
                .contains(file.surname(), "Drake Primary School", "Norfolk");
    }

    private static void passesOn(Secretary officer, Person school) {
        officer.press("Pass the file on to the pupil's school");
        officer.looksWell("lost-pupil-pass-on");
        officer.page().getByLabel("Where is the pupil now?").fill(school.number());
        officer.press("Find the school");
        officer.arrivesAt("Pass the file on to this school?");
        officer.looksWell("lost-pupil-pass-on-to");
        officer.press("Pass the file on");
        officer.arrivesAt("The file is not held any more");
    }

    private static void collects(Secretary receiver, Ctf file) {
        receiver.follow("Files to collect");
        receiver.looksWell("lost-pupil-to-collect");
        receiver.page().locator("table.s2s-files a").first().click();
        assertThat(receiver.text()).contains(file.surname(), "through Suffolk", "Drake Primary School");
        receiver.looksWell("lost-pupil-waiting");
        receiver.press("Accept the file");
        Received received = receiver.download("Download the file");
        assertThat(received.bytes()).isEqualTo(file.bytes());
        receiver.page().getByLabel("Yes").check();
        receiver.press("Continue");
        assertThat(receiver.state()).isEqualTo("Collected");
        receiver.looksWell("lost-pupil-collected");
    }

    private void isTold(Person sender) {
        await("the e-mail to the sender")
                .until(() -> postbox.letters().stream()
                        .anyMatch(letter -> letter.to().equals(sender.email())
                                && letter.subject().contains("passed on")));
    }

    private Secretary at(Person person, boolean javaScript) {
        return Secretary.signedIn(service, chromium, javaScript ? Window.DESK : Window.WITHOUT_JAVASCRIPT, person);
    }
}
