package uk.s2s.service.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.s2s.service.lostpupils.LostCtf;
import uk.s2s.service.web.TestCtf;

/** Nothing that a lost pupil was found by stays when the file has gone. */
class LostPupilRetentionTests extends RetentionStage {

    @Test
    void theCardGoesWithTheFile() {
        String reference = file(aLeaver().to("XXXXXXX"), "HELD", daysAgo(5480));
        assertThat(cards(reference)).isOne();
        run();
        assertThat(hasContent(reference)).isFalse();
        assertThat(cards(reference)).isZero();
        assertThat(standing(reference)).isEqualTo("REMOVED");
    }

    @Test
    void aLegalHoldKeepsFileAndCard() {
        TestCtf file = aLeaver().to("XXXXXXX");
        String reference = file(file, "HELD", daysAgo(5480));
        administrator.post("/holds", "/holds", Map.of("upn", file.upn(0), "reason", "A claim"));
        run();
        assertThat(hasContent(reference)).isTrue();
        assertThat(cards(reference)).isOne();
        assertThat(standing(reference)).isEqualTo("HELD");
    }

    @Test
    void aHoldOnAFormerUpnKeepsFileAndCardToo() {
        LostCtf file = formerlyNumbered();
        String reference =
                newSchool.upload(file.fileName(), file.bytes(), "send").reference();
        sql.sql("update transfer set changed_at = ? where reference = ?")
                .params(daysAgo(5480).atOffset(ZoneOffset.UTC), reference)
                .update();
        run();
        assertThat(hasContent(reference)).isTrue();
        assertThat(cards(reference)).isOne();
    }

    @Test
    void aHoldOnAFormerUpnKeepsTheCardOfAFileThatWasTakenBack() {
        LostCtf file = formerlyNumbered();
        String reference =
                newSchool.upload(file.fileName(), file.bytes(), "send").reference();
        newSchool.post("/transfers/" + reference + "/withdraw", Map.of());
        assertThat(sql.sql("select count(*) from content_held_back where reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** There is a hold on the former UPN. */
    private LostCtf formerlyNumbered() {
        String former = aLeaver().upn(0);
        administrator.post("/holds", "/holds", Map.of("upn", former, "reason", "A claim"));
        return lost("Ana", name()).formerlyNumbered(former);
    }

    private int cards(String reference) {
        return sql.sql("""
                        select count(*) from content where id = (
                            select card from lost_pupil where transfer_id = (select id from transfer where reference = ?))
                        """).param(reference).query(Integer.class).single();
    }

    private String standing(String reference) {
        return sql.sql(
                        "select standing from lost_pupil where transfer_id = (select id from transfer where reference = ?)")
                .param(reference)
                .query(String.class)
                .single();
    }
}
