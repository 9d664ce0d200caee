package uk.s2s.acceptance.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
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

/** Nobody looks for a lost child, and another school's ordinary file carries the child: the record closes by itself. */
@ExtendWith(Stage.class)
class FoundByItselfTests {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final ServiceProcess service;
    private final Postbox postbox;
    private final Chromium chromium;

    FoundByItselfTests(ServiceProcess service, Postbox postbox, Chromium chromium) {
        this.service = service;
        this.postbox = postbox;
        this.chromium = chromium;
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void thoseWhoLostTheChildAreTold(boolean javaScript) {
        Ctf file = LostChild.called(javaScript ? "Hildegard" : "Cuthbert");
        try (Secretary drake = at(Person.DRAKE, javaScript);
                Secretary norfolk = at(Person.NORFOLK, javaScript);
                Secretary forest = at(Person.FOREST, javaScript)) {
            drake.upload("Check and send", file);
            String reference = drake.summary("Reference");
            isFoundBy(norfolk, file);
            forest.upload("Check and send", file.sent(Person.FOREST, Person.THETFORD));
            assertThat(forest.heading()).isEqualTo("File sent");
            forest.looksWell("file-with-the-lost-pupil");
            closes(drake, reference);
            isToldOf(norfolk, reference, file);
            isFoundNoMoreBy(norfolk, file);
            LostChild.isNamedNowhere(file, postbox, service);
            new AuditTrail(service, chromium).tells(file, "Transfer held", "Lost pupil found", "Lost pupil seen");
        }
    }

    private static void isFoundBy(Secretary officer, Ctf file) {
        LostChild.isSoughtBy(officer, file, file.surname());
        officer.arrivesAt("Lost pupils found");
        assertThat(officer.text()).contains(file.surname());
    }

    private static void closes(Secretary sender, String reference) {
        await("the record to close").atMost(SOON).until(() -> {
            sender.open("/transfers/" + reference);
            return sender.state().equals("Pupil found");
        });
        sender.looksWell("lost-pupil-found-sender");
    }

    /** By an e-mail to the local authority, which leads to a page that says where the child is; so does the record. */
    private void isToldOf(Secretary officer, String reference, Ctf file) {
        Letter letter = await("the e-mail to Norfolk")
                .atMost(SOON)
                .until(
                        () -> postbox.letters().stream()
                                .filter(one -> one.to().equals(Person.NORFOLK.email()))
                                .filter(one -> one.text().contains(reference))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
        assertThat(letter.subject()).isEqualTo("A pupil whose record was kept as lost has been found");
        assertThat(letter.text()).contains("has been found").doesNotContain("The Thetford Academy");
        officer.open(pathIn(letter, "/transfers/" + reference));
        assertThat(officer.text())
                .contains("Closed: the pupil came to a school with another file", "The Thetford Academy");
        officer.looksWell("lost-pupil-found-history");
        officer.open("/lost-pupils/" + reference);
        LostChild.givesReason(officer);
        assertThat(officer.text())
                .contains("Found: the pupil came to The Thetford Academy (9266910)", file.surname())
                .doesNotContain("Pass the file on");
        officer.looksWell("lost-pupil-found");
        officer.follow("This is not the child: hold the record again");
        officer.looksWell("lost-pupil-hold-again");
    }

    private static String pathIn(Letter letter, String start) {
        String link = letter.text()
                .lines()
                .filter(line -> line.contains(start))
                .findFirst()
                .orElseThrow();
        return URI.create(link.strip()).getPath();
    }

    private static void isFoundNoMoreBy(Secretary officer, Ctf file) {
        LostChild.isSoughtBy(officer, file, file.surname());
        assertThat(officer.text()).doesNotContain(file.surname() + ", ");
        officer.looksWell("lost-pupil-found-no-more");
    }

    private Secretary at(Person person, boolean javaScript) {
        return Secretary.signedIn(service, chromium, javaScript ? Window.DESK : Window.WITHOUT_JAVASCRIPT, person);
    }
}
