package uk.s2s.acceptance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.s2s.acceptance.stage.AuditTrail;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Folders;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Postbox;
import uk.s2s.acceptance.stage.Postbox.Letter;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;

/** Requests, reminders and retention in a browser, with a clock that the administrator moves on. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class PassingTimeTests {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final Chromium chromium;
    private final Path folder = Folders.make();
    private final Postbox postbox = new Postbox();
    private ServiceProcess service;

    PassingTimeTests(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeAll
    void start() {
        service = ServiceProcess.start(folder.resolve("data"), postbox.settings());
    }

    @AfterAll
    void stop() {
        service.close();
        postbox.close();
        Folders.remove(folder);
    }

    @Test
    void aRequestIsAnsweredInTimeByTheFileItself() {
        Ctf file = Ctf.to(Person.THETFORD);
        try (Secretary thetford = at(Person.THETFORD);
                Secretary drake = at(Person.DRAKE)) {
            asksFor(thetford, file);
            thetford.looksWell("request-made");
            drake.follow("Requests");
            assertThat(drake.text()).contains(file.surname());
            drake.looksWell("requests");
            drake.page().locator("tbody a").first().click();
            drake.arrivesAt("Request for a pupil's file");
            drake.looksWell("request-waiting");
            drake.upload("Check and send", file);
            thetford.follow("Requests");
            thetford.open("/requests?list=by-us&state=closed");
            thetford.page().locator("tbody a").first().click();
            assertThat(thetford.state()).isEqualTo("File sent");
            assertThat(thetford.text()).contains(file.surname());
            isNamedInNoLetter(file);
            trail().tells(file, "Request made", "Request seen", "Request answered", "Requests seen", "Request told");
        }
    }

    @Test
    void ofTwinsTheSenderSaysWhichOneWasAskedFor() {
        Ctf file = Ctf.to(Person.THETFORD);
        String given = file.element("Forename");
        try (Secretary thetford = at(Person.THETFORD);
                Secretary drake = at(Person.DRAKE)) {
            fillsIn(thetford, file, given + "a", "");
            thetford.press("Ask for the file");
            thetford.arrivesAt("Request for a pupil's file");
            String reference = thetford.summary("Reference");
            drake.upload("Check and send", file);
            assertThat(drake.text()).contains("stays open: it is not certain").doesNotContain(file.surname());
            drake.looksWell("upload-in-doubt");
            drake.follow("Say which pupil was asked for");
            drake.arrivesAt("Which pupil was asked for?");
            drake.looksWell("request-which");
            drake.press("Save");
            assertThat(drake.page().title()).startsWith("Error: ");
            drake.looksWell("request-which-error");
            drake.page().locator("#pupil-1").check();
            drake.press("Save");
            thetford.open("/requests/" + reference);
            assertThat(thetford.state()).isEqualTo("File sent");
            isNamedInNoLetter(file);
            trail().tells(file, "Request seen", "Request answered");
        }
    }

    @Test
    void aPupilWhoWasNeverOnRollIsAnsweredSo() {
        Ctf file = Ctf.to(Person.THETFORD);
        try (Secretary thetford = at(Person.THETFORD);
                Secretary drake = at(Person.DRAKE)) {
            asksFor(thetford, file);
            String reference = thetford.summary("Reference");
            drake.open("/requests/" + reference);
            drake.follow("Say why you send none");
            drake.looksWell("request-answer");
            drake.press("Send this answer");
            assertThat(drake.page().title()).startsWith("Error: ");
            drake.looksWell("request-answer-error");
            drake.page().locator("#why-NEVER_ON_ROLL").check();
            drake.press("Send this answer");
            thetford.open("/requests/" + reference);
            assertThat(thetford.state()).isEqualTo("Answered without a file");
            isNamedInNoLetter(file);
            trail().tells(file, "Request made", "Request seen", "Request declined");
        }
    }

    @Test
    void anOverdueRequestIsToldToBothLocalAuthorities() {
        Ctf file = Ctf.to(Person.FOREST);
        try (Secretary forest = at(Person.FOREST);
                Secretary norfolk = at(Person.NORFOLK)) {
            asksFor(forest, file);
            String reference = forest.summary("Reference");
            moveOn(40);
            for (Person told : List.of(Person.NORFOLK, Person.SUFFOLK, Person.DRAKE)) {
                await("the letter to " + told)
                        .atMost(SOON)
                        .until(() -> lettersTo(told, reference).stream()
                                .anyMatch(letter -> letter.subject().startsWith("Overdue")));
            }
            norfolk.open("/requests/" + reference);
            assertThat(norfolk.text()).contains("Overdue").doesNotContain(file.surname());
            norfolk.looksWell("request-overdue");
            norfolk.follow("Our schools");
            assertThat(norfolk.text()).contains("overdue");
            norfolk.open("/authority/requests?state=overdue");
            assertThat(norfolk.text()).contains(reference, "Overdue").doesNotContain(file.surname());
            norfolk.looksWell("requests-of-our-schools");
            isNamedInNoLetter(file);
            trail().tells(file, "Request made", "Request seen", "Request told");
        }
    }

    @Test
    void receiversAreRemindedOfAFileThatLies() {
        Ctf file = Ctf.to(Person.THETFORD);
        try (Secretary drake = at(Person.DRAKE)) {
            drake.upload("Check and send", file);
            String reference = drake.summary("Reference");
            for (int day = 0; day < 40; day += 4) {
                moveOn(4);
            }
            await("the letter to Norfolk")
                    .atMost(SOON)
                    .until(() -> !lettersTo(Person.NORFOLK, reference).isEmpty());
            assertThat(lettersTo(Person.THETFORD, reference))
                    .extracting(Letter::subject)
                    .filteredOn(subject -> subject.startsWith("Reminder"))
                    .hasSizeBetween(1, 3);
            drake.open("/transfers/" + reference);
            assertThat(drake.text()).contains("reminded");
            drake.looksWell("file-reminded");
            trail().tells(file, "Transfer received", "Receiver reminded");
        }
    }

    @Test
    void retentionRemovesWhatIsDueAndALegalHoldKeepsIt() {
        Ctf kept = Ctf.to(Person.THETFORD);
        Ctf removed = Ctf.to(Person.THETFORD);
        try (Secretary drake = at(Person.DRAKE);
                Secretary thetford = at(Person.THETFORD);
                Secretary administrator = at(Person.ADMINISTRATOR)) {
            String keptReference = isCollected(drake, thetford, kept);
            String removedReference = isCollected(drake, thetford, removed);
            holds(administrator, kept);
            moveOn(70);
            await("the content to go").atMost(SOON).until(() -> {
                drake.open("/transfers/" + removedReference);
                return drake.text().contains("are kept for 60 days");
            });
            assertThat(drake.text()).doesNotContain(removed.surname());
            drake.looksWell("file-removed");
            drake.open("/transfers/" + keptReference);
            assertThat(drake.download("Download the file").bytes()).isEqualTo(kept.bytes());
            administrator.open("/retention");
            administrator.looksWell("retention");
            trail().tells(kept, "Legal hold placed", "Download confirmed");
            trail().tells(removed, "Download confirmed", "Content removed");
        }
    }

    private static void holds(Secretary administrator, Ctf file) {
        administrator.open("/holds");
        administrator.page().locator("#upn").fill(file.upn());
        administrator.page().locator("#reason").fill("Asked for by a court");
        administrator.press("Place the hold");
        assertThat(administrator.text()).contains("Asked for by a court", "Stands");
    }

    private static String isCollected(Secretary sender, Secretary receiver, Ctf file) {
        sender.upload("Check and send", file);
        String reference = sender.summary("Reference");
        receiver.open("/transfers/" + reference);
        receiver.press("Accept the file");
        receiver.download("Download the file");
        receiver.page().getByLabel("Yes").check();
        receiver.press("Continue");
        assertThat(receiver.state()).isEqualTo("Collected");
        return reference;
    }

    private static void asksFor(Secretary school, Ctf file) {
        fillsIn(school, file, file.element("Forename"), file.upn());
        school.press("Ask for the file");
        school.arrivesAt("Request for a pupil's file");
        assertThat(school.text()).contains(file.surname());
    }

    private static void fillsIn(Secretary school, Ctf file, String given, String upn) {
        school.follow("Requests");
        school.press("Ask for a pupil's file");
        school.page().locator("#q").fill(Person.DRAKE.number());
        school.press("Find");
        school.follow("Drake Primary School (9262377)");
        school.page().locator("#given").fill(given);
        school.page().locator("#family").fill(file.surname());
        fillDate(school, "born", file.element("DOB"));
        school.page().locator("#upn").fill(upn);
        fillDate(school, "starts", "2026-11-23");
        school.looksWell("request-form");
    }

    private static void fillDate(Secretary school, String field, String date) {
        String[] parts = date.split("-");
        school.page().locator("#" + field + "-day").fill(parts[2]);
        school.page().locator("#" + field + "-month").fill(parts[1]);
        school.page().locator("#" + field + "-year").fill(parts[0]);
    }

    private void moveOn(int days) {
        try (Secretary administrator = at(Person.ADMINISTRATOR)) {
            administrator.open("/development/clock");
            administrator.page().locator("#days").fill(Integer.toString(days));
            administrator.press("Move the clock on");
            assertThat(administrator.text()).contains("ahead of this machine");
        }
    }

    private List<Letter> lettersTo(Person person, String reference) {
        return postbox.letters().stream()
                .filter(letter -> letter.to().equals(person.email()))
                .filter(letter -> letter.text().contains(reference))
                .toList();
    }

    private void isNamedInNoLetter(Ctf file) {
        assertThat(postbox.letters())
                .noneSatisfy(letter -> assertThat(letter.whole()).contains(file.surname()))
                .noneSatisfy(letter -> assertThat(letter.whole()).contains(file.upn()));
        assertThat(service.log()).doesNotContain(file.surname(), file.upn());
    }

    private AuditTrail trail() {
        return new AuditTrail(service, chromium);
    }

    private Secretary at(Person person) {
        return Secretary.signedIn(service, chromium, Window.DESK, person);
    }
}
