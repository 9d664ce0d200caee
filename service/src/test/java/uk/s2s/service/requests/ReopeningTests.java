package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.transfers.ContentRemoval;
import uk.s2s.service.transfers.Transfers;

/** The file that had answered a request did not reach whoever asked. */
class ReopeningTests extends RequestStory {

    @Autowired
    ContentRemoval removal;

    @Autowired
    Transfers transfers;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aFileThatIsRemovedUncollectedOpensItsRequestAgain() {
        String request = ask();
        String file = oldSchool.upload(aLeaver()).reference();
        remove(file);
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
        assertThat(audited()).contains("RequestReopened");
    }

    @Test
    void aFileThatWasCollectedMayGoInItsTime() {
        String request = ask();
        String file = oldSchool.upload(aLeaver()).reference();
        newSchool.post("/transfers/" + file + "/accept", Map.of());
        newSchool.get("/transfers/" + file + "/download");
        newSchool.post("/transfers/" + file + "/confirm", Map.of("worked", "yes"));
        remove(file);
        assertThat(newSchool.get(request).text()).contains("File sent");
    }

    @Test
    void sentAlreadyHoldsOnlyWhileThatFileDoes() {
        String file = oldSchool.upload(aLeaver()).reference();
        String request = ask();
        oldSchool.post(request + "/answer", Map.of("why", "ALREADY_SENT", "file", file, "words", "In September"));
        assertThat(newSchool.get(request).text()).contains("We have sent the file already", "In September");
        oldSchool.post("/transfers/" + file + "/withdraw", Map.of());
        assertThat(newSchool.get(request).text())
                .contains("Waiting for an answer")
                .doesNotContain("We have sent the file already");
        oldSchool.post(request + "/answer", Map.of("why", "OTHER", "words", "By post"));
        assertThat(newSchool.get(request).text()).contains("By post").doesNotContain("In September");
    }

    private void remove(String reference) {
        transaction.executeWithoutResult(status -> removal.remove(
                transfers.findByReference(reference).orElseThrow(),
                "uncollected",
                "Nobody collected it.",
                null,
                clock.instant()));
    }
}
