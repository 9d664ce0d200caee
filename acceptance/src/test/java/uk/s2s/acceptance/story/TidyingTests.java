package uk.s2s.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;

/** A school tidies its list of sent files. */
@ExtendWith(Stage.class)
class TidyingTests {

    private final ServiceProcess service;
    private final Chromium chromium;

    TidyingTests(ServiceProcess service, Chromium chromium) {
        this.service = service;
        this.chromium = chromium;
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void filesThatAreDoneWithAreRemovedTogether(boolean javaScript) {
        Window window = javaScript ? Window.DESK : Window.WITHOUT_JAVASCRIPT;
        try (Secretary drake = Secretary.signedIn(service, chromium, window, Person.DRAKE)) {
            String first = withdraws(drake);
            String second = withdraws(drake);
            drake.follow("Sent files");
            drake.page().locator("#file-" + first).check();
            drake.page().locator("#file-" + second).check();
            drake.press("Remove the selected files");
            assertThat(drake.heading()).isEqualTo("Remove these files?");
            assertThat(drake.text()).contains(first, second, "This cannot be undone");
            drake.press("Remove 2 files");
            assertThat(drake.heading()).isEqualTo("Sent files");
            assertThat(drake.page().locator("#file-" + first).count()).isZero();
            drake.open("/transfers/" + first);
            assertThat(drake.state()).isEqualTo("Withdrawn");
        }
    }

    private static String withdraws(Secretary sender) {
        sender.upload("Check and send", Ctf.to(Person.THETFORD));
        String reference = sender.summary("Reference");
        sender.open("/transfers/" + reference + "/withdraw");
        sender.press("Withdraw the file");
        return reference;
    }
}
