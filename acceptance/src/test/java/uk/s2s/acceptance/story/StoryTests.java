package uk.s2s.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Postbox;
import uk.s2s.acceptance.stage.Postbox.Letter;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.Secretary.Received;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;

/** Two schools in a browser, once with JavaScript and once without. */
@ExtendWith(Stage.class)
class StoryTests {

    private final ServiceProcess service;
    private final Postbox postbox;
    private final Chromium chromium;

    StoryTests(ServiceProcess service, Postbox postbox, Chromium chromium) {
        this.service = service;
        this.postbox = postbox;
        this.chromium = chromium;
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void leaverReachesTheNewSchool(boolean javaScript) {
        Ctf file = Ctf.to(Person.THETFORD);
        try (Secretary drake = at(Person.DRAKE, javaScript);
                Secretary thetford = at(Person.THETFORD, javaScript)) {
            String reference = sends(drake, file);
            isTold(Person.THETFORD, file, "Drake Primary School");
            collects(thetford, file);
            drake.open("/transfers/" + reference);
            assertThat(drake.state()).isEqualTo("Collected");
            historyTells(drake, reference);
            historyTells(thetford, reference);
        }
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void rejectedFileGoesBackWithReason(boolean javaScript) {
        Ctf file = Ctf.to(Person.THETFORD);
        try (Secretary drake = at(Person.DRAKE, javaScript);
                Secretary thetford = at(Person.THETFORD, javaScript)) {
            String reference = sends(drake, file);
            isTold(Person.THETFORD, file, "Drake Primary School");
            thetford.follow("Files to collect");
            thetford.follow(file.name());
            rejects(thetford, "This pupil has not applied to us.");
            isTold(Person.DRAKE, file, "The Thetford Academy");
            drake.open("/transfers/" + reference);
            assertThat(drake.state()).isEqualTo("Rejected");
            assertThat(drake.text()).contains("This pupil has not applied to us.");
        }
    }

    private Secretary at(Person person, boolean javaScript) {
        return Secretary.signedIn(service, chromium, javaScript ? Window.DESK : Window.WITHOUT_JAVASCRIPT, person);
    }

    private static String sends(Secretary sender, Ctf file) {
        sender.upload("Check and send", file);
        assertThat(sender.heading()).isEqualTo("File sent");
        assertThat(sender.summary("SHA-256")).isEqualTo(file.sha256());
        String reference = sender.summary("Reference");
        sender.follow("Receipt to print");
        assertThat(sender.summary("Reference")).isEqualTo(reference);
        return reference;
    }

    /** One e-mail, to the other side, which says who did what with which file and nothing of its pupils. */
    private void isTold(Person person, Ctf file, String of) {
        List<Letter> letters = await("the e-mail about " + file.name())
                .until(() -> lettersTo(person, file), found -> !found.isEmpty());
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(person.email());
            assertThat(letter.text()).contains(file.name(), of);
            assertThat(letter.subject()).isNotBlank();
            assertThat(letter.whole())
                    .doesNotContain(file.upn())
                    .doesNotContainIgnoringCase("Wrenfield")
                    .doesNotContain("Isolde", "Heron Way");
        });
    }

    private List<Letter> lettersTo(Person person, Ctf file) {
        return postbox.about(file.name()).stream()
                .filter(letter -> letter.to().equals(person.email()))
                .toList();
    }

    private static void collects(Secretary receiver, Ctf file) {
        receiver.follow("Files to collect");
        receiver.follow(file.name());
        assertThat(receiver.text()).contains(file.surname());
        receiver.press("Accept the file");
        Received received = receiver.download("Download the file");
        assertThat(received.name()).isEqualTo(file.name());
        assertThat(received.bytes()).isEqualTo(file.bytes());
        receiver.page().getByLabel("Yes").check();
        receiver.press("Continue");
        assertThat(receiver.state()).isEqualTo("Collected");
    }

    private static void rejects(Secretary receiver, String reason) {
        receiver.press("Reject the file");
        receiver.arrivesAt("Reject this file");
        receiver.press("Reject the file");
        assertThat(receiver.text()).contains("There is a problem");
        receiver.page().getByLabel("Why do you reject it?").fill(reason);
        receiver.press("Reject the file");
        assertThat(receiver.state()).isEqualTo("Rejected");
    }

    private static void historyTells(Secretary reader, String reference) {
        reader.open("/transfers/" + reference + "/history");
        assertThat(reader.text())
                .contains("Dana Okafor", "Tomasz Lindqvist")
                .containsSubsequence("Uploaded", "Accepted", "Downloaded", "Download confirmed");
    }
}
