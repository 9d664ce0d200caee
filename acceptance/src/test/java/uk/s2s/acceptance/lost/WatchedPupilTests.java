package uk.s2s.acceptance.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.acceptance.stage.AuditTrail;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Postbox;
import uk.s2s.acceptance.stage.Postbox.Letter;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;

/** A local authority keeps a search going; weeks later a school sends the child's file. */
@ExtendWith(Stage.class)
class WatchedPupilTests {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final ServiceProcess service;
    private final Postbox postbox;
    private final Chromium chromium;

    WatchedPupilTests(ServiceProcess service, Postbox postbox, Chromium chromium) {
        this.service = service;
        this.postbox = postbox;
        this.chromium = chromium;
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void anEMailLeadsToTheRecordThatAWatchHasFound(boolean javaScript) {
        Ctf file = LostChild.called(javaScript ? "Ermengarde" : "Bartholomew");
        try (Secretary drake = at(Person.DRAKE, javaScript);
                Secretary suffolk = at(Person.SUFFOLK, javaScript)) {
            String watch = watches(suffolk, file);
            drake.upload("Check and send", file);
            drake.looksWell("lost-pupil-sent");
            Letter letter = letterThatLeadsTo(watch);
            assertThat(letter.to()).isEqualTo(Person.SUFFOLK.email());
            assertThat(letter.subject()).isEqualTo("A lost pupil's file has come that fits a watch of yours");
            opens(suffolk, watch, drake.summary("Reference"), file);
            LostChild.isNamedNowhere(file, postbox, service);
            var trail = new AuditTrail(service, chromium);
            trail.tells(Person.SUFFOLK, file, "Lost pupils searched", "Watch set");
            trail.tells(file, "Transfer held", "Watch hit found", "Lost pupil seen");
        }
    }

    /** The path of the watch's page, on which there is nothing yet. */
    private static String watches(Secretary officer, Ctf file) {
        LostChild.isSoughtBy(officer, file, file.surname());
        assertThat(officer.text()).doesNotContain(file.surname() + ", " + file.element("Forename"));
        officer.looksWell("lost-pupils-none");
        officer.press("Tell us when a file comes that fits");
        officer.arrivesAt("Watches for lost pupils");
        officer.looksWell("watches");
        officer.page()
                .locator("tbody a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(file.surname()))
                .click();
        officer.arrivesAt("Watch for a lost pupil");
        assertThat(officer.text()).contains(file.surname(), "No file has come that fits.");
        officer.looksWell("watch");
        return URI.create(officer.page().url()).getPath();
    }

    private Letter letterThatLeadsTo(String path) {
        List<Letter> letters = await("the e-mail")
                .atMost(SOON)
                .until(
                        () -> postbox.letters().stream()
                                .filter(letter -> letter.text().contains(path))
                                .toList(),
                        found -> !found.isEmpty());
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private static void opens(Secretary officer, String watch, String reference, Ctf file) {
        officer.open(watch);
        assertThat(officer.text())
                .contains("Same given name, same family name, date of birth fits.", "Drake Primary School");
        officer.looksWell("watch-found");
        officer.follow(reference);
        LostChild.givesReason(officer);
        officer.arrivesAt(file.surname() + ", " + file.element("Forename") + " Tamsin");
        officer.looksWell("watched-pupil");
        officer.follow("Who has looked at this record");
        assertThat(officer.text()).contains("A child is missing education", "Suffolk");
        officer.looksWell("lost-pupil-looks");
    }

    private Secretary at(Person person, boolean javaScript) {
        return Secretary.signedIn(service, chromium, javaScript ? Window.DESK : Window.WITHOUT_JAVASCRIPT, person);
    }
}
