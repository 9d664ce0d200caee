package uk.s2s.acceptance.pages;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Folders;
import uk.s2s.acceptance.stage.KeptFiles;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;

/**
 * Takes pictures of the story, on samples, when asked by {@code S2S_SCREENSHOTS=1}: those that the README shows anew, the
 * others to be looked at in {@code acceptance/target/screenshots}.
 */
@ExtendWith(Stage.class)
@EnabledIfEnvironmentVariable(named = "S2S_SCREENSHOTS", matches = "1")
class ScreenshotTests {

    private static final Path SHOWN = Path.of("..", "docs", "screenshots");
    private static final Path LOOKED_AT = Path.of("target", "screenshots");
    private static final Set<String> IN_README = Set.of("receipt", "findings", "file", "history");

    private final Chromium chromium;

    ScreenshotTests(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void showTheStory() {
        Path folder = Folders.make();
        try (ServiceProcess service = ServiceProcess.start(folder.resolve("data"), Map.of())) {
            signsIn(service);
            String leaver = sends(service);
            collects(service, leaver);
            administers(service);
        } finally {
            Folders.remove(folder);
        }
    }

    private void signsIn(ServiceProcess service) {
        try (Secretary nobody = Secretary.nobody(service, chromium, Window.DESK)) {
            nobody.open("/sign-in");
            nobody.page().getByText("Demo accounts").click();
            nobody.page().locator("h1").click();
            take(nobody, "sign-in");
        }
    }

    private String sends(ServiceProcess service) {
        try (Secretary drake = Secretary.signedIn(service, chromium, Window.DESK, Person.DRAKE)) {
            drake.upload("Check and send", KeptFiles.sample("good/cohort-of-60/9262377_CTF_9266910_002.xml"));
            drake.upload(
                    "Check and send", KeptFiles.sample("faults/upn-check-letter-wrong/9262377_CTF_9266910_141.xml"));
            take(drake, "findings");
            drake.upload("Check only", KeptFiles.sample("good/siblings/9262377_CTF_9352003_001.xml"));
            take(drake, "check-only");
            drake.upload("Check and send", KeptFiles.sample("faults/to-a-closed-school/9262377_CTF_9262198_112.xml"));
            take(drake, "successor");
            drake.follow("Send files");
            take(drake, "upload");
            drake.upload("Check and send", KeptFiles.sample("good/leaver/9262377_CTF_9266910_001.xml"));
            take(drake, "receipt");
            String reference = drake.summary("Reference");
            drake.open("/schools?q=thetford");
            take(drake, "find-a-school");
            return "/transfers/" + reference;
        }
    }

    private void collects(ServiceProcess service, String leaver) {
        try (Secretary thetford = Secretary.signedIn(service, chromium, Window.DESK, Person.THETFORD)) {
            take(thetford, "home");
            thetford.open("/to-collect");
            take(thetford, "files-to-collect");
            thetford.open(leaver);
            take(thetford, "file");
            thetford.open(leaver + "/pupils/1");
            take(thetford, "pupil");
            thetford.open(leaver + "/reject");
            take(thetford, "reject");
            thetford.open(leaver);
            thetford.press("Accept the file");
            take(thetford, "accepted");
            thetford.download("Download the file");
            thetford.page().getByLabel("Yes").check();
            thetford.press("Continue");
            thetford.follow("History of the file");
            take(thetford, "history");
        }
    }

    private void administers(ServiceProcess service) {
        try (Secretary administrator = Secretary.signedIn(service, chromium, Window.DESK, Person.ADMINISTRATOR)) {
            administrator.open("/admin/audit");
            take(administrator, "audit");
            administrator.open("/development/mailbox");
            take(administrator, "mailbox");
            administrator.open("/admin/accounts");
            take(administrator, "accounts");
        }
    }

    private static void take(Secretary secretary, String name) {
        secretary
                .page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath((IN_README.contains(name) ? SHOWN : LOOKED_AT).resolve(name + ".png"))
                        .setFullPage(true));
    }
}
