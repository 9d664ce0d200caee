package uk.s2s.service.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.s2s.service.subject.Exported;
import uk.s2s.service.vault.Damage;
import uk.s2s.service.vault.Vault;
import uk.s2s.service.web.TestCtf;

/** What goes before its time goes later where a legal hold is on a pupil. */
class HeldBackContentTests extends RetentionStage {

    @Autowired
    Vault vault;

    @Test
    void whatWasNotSentStaysUntilTheHoldEnds() throws IOException {
        TestCtf file = aLeaver().pupils(2);
        String reference = file(file, "RECEIVED", daysAgo(0));
        hold(file.upn(1));
        withdraw(reference);
        assertThat(hasContent(reference)).isFalse();
        assertThat(oldSchool.get("/transfers/" + reference + "/download").status())
                .isEqualTo(409);
        assertThat(Exported.index(administrator, Map.of("upn", file.upn(1), "forename", "Zoëb")))
                .contains("Content that would be gone without it", reference);
        run();
        UUID id = sql.sql("select id from content_held_back where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
        try (var bytes = vault.open(id)) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).contains(file.upn(1));
        }
        assertThat(administrator.get("/retention/held-back").text()).contains(reference, "Kept under a legal hold");

        sql.sql("delete from legal_hold").update();
        run();
        assertThat(heldBack(reference)).isZero();
        assertThat(sql.sql("select count(*) from content where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void withoutAHoldNothingIsHeldBack() {
        String reference = file(aLeaver(), "RECEIVED", daysAgo(0));
        hold(aLeaver().upn(0));
        withdraw(reference);
        assertThat(hasContent(reference)).isFalse();
        assertThat(heldBack(reference)).isZero();
    }

    @Test
    void whatIsDamagedStaysWhereItIsAndIsNotInTheWayOfItsWithdrawal() {
        TestCtf file = aLeaver();
        String reference = file(file, "RECEIVED", daysAgo(0));
        hold(file.upn(0));
        UUID id = sql.sql("select id from transfer where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
        Damage.to(sql, id);
        withdraw(reference);
        assertThat(oldSchool.get("/transfers/" + reference).text()).contains("Not sent");
        assertThat(heldBack(reference)).isOne();
        assertThat(hasContent(reference)).isTrue();

        sql.sql("delete from legal_hold").update();
        run();
        assertThat(hasContent(reference)).isFalse();
    }

    @Test
    void theCardOfALostPupilWhoIsTakenBackStaysToo() {
        TestCtf file = aLeaver().to("XXXXXXX");
        String reference = oldSchool.upload(file).reference();
        hold(file.upn(0));
        withdraw(reference);
        assertThat(heldBack(reference)).isOne();
    }

    private void hold(String upn) {
        administrator.post("/holds", "/holds", Map.of("upn", upn, "reason", "A claim"));
    }

    private void withdraw(String reference) {
        oldSchool.post("/transfers/" + reference + "/withdraw", Map.of());
    }

    private int heldBack(String reference) {
        return sql.sql("select count(*) from content_held_back where reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }
}
