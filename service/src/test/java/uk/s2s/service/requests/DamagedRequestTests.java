package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.s2s.service.vault.Damage;

/** What is kept of a request has been changed, as by a disk. */
class DamagedRequestTests extends RequestStory {

    @Test
    void otherFilesAndRequestsOfTheTwoSchoolsGoOn() {
        String damaged = ask(Map.of("given", "Zoeb")).path();
        damage(damaged, "id");
        String sound = ask();

        oldSchool.upload(aLeaver());

        assertThat(newSchool.get(sound).text()).contains("File sent");
        assertThat(newSchool.get(damaged).text()).contains("Waiting for an answer");
        for (String page : List.of("/requests", "/requests?list=by-us&state=all", damaged)) {
            assertThat(oldSchool.get(page).status()).as(page).isEqualTo(200);
            assertThat(newSchool.get(page).status()).as(page).isEqualTo(200);
        }
    }

    @Test
    void itIsStillAnsweredAndItsWordsHinderNoPage() {
        String request = ask();
        oldSchool.post(request + "/answer", Map.of("why", "NEVER_ON_ROLL", "words", "Try Drake Infants"));
        damage(request, "words");
        assertThat(newSchool.get(request).text())
                .contains("The pupil was never on our roll")
                .doesNotContain("Try Drake Infants");
    }

    private void damage(String request, String column) {
        Damage.to(
                sql,
                sql.sql("select " + column + " from request where reference = ?")
                        .param(request.substring(request.lastIndexOf('/') + 1))
                        .query(UUID.class)
                        .single());
    }
}
