package uk.s2s.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;

/** Without a mouse: the focus is where the next thing happens. */
@ExtendWith(Stage.class)
class KeyboardTests {

    private final Secretary drake;
    private final Page page;

    KeyboardTests(ServiceProcess service, Chromium chromium) {
        drake = Secretary.signedIn(service, chromium, Window.DESK, Person.DRAKE);
        page = drake.page();
    }

    @AfterEach
    void close() {
        drake.close();
    }

    @Test
    void firstTabSkipsToTheContent() {
        drake.open("/sent");
        page.keyboard().press("Tab");
        assertThat(focus("className")).contains("govuk-skip-link");
        page.keyboard().press("Enter");
        page.locator("#main-content:focus").waitFor();
    }

    @Test
    void errorSummaryTakesTheFocusAndLeadsToTheField() {
        drake.open("/upload");
        drake.press("Check and send");
        page.locator(".govuk-error-summary:focus").waitFor();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("[id^=files]:focus").waitFor();
    }

    /** Large files go by script, which puts the answer into the page that is open. */
    @Test
    void answerToLargeUploadTakesTheFocus() {
        drake.upload("Check only", Ctf.to(Person.THETFORD.number(), 2_000));
        assertThat(focus("innerText")).isEqualTo("Checked: nothing needs correcting");
    }

    @Test
    void signsInWithoutMouse(ServiceProcess service, Chromium chromium) {
        try (Secretary thetford = Secretary.nobody(service, chromium, Window.DESK)) {
            thetford.open("/sign-in");
            thetford.page().locator("#email").focus();
            thetford.page().keyboard().type(Person.THETFORD.email());
            thetford.page().keyboard().press("Tab");
            thetford.page().keyboard().type(Person.PASSWORD);
            thetford.page().keyboard().press("Enter");
            thetford.page().getByText("The Thetford Academy").first().waitFor();
            assertThat(thetford.heading()).isEqualTo("The Thetford Academy");
        }
    }

    private String focus(String property) {
        return String.valueOf(page.evaluate("document.activeElement." + property));
    }
}
