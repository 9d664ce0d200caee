package uk.s2s.service.lostpupils.watches;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.s2s.service.lostpupils.LostCtf;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.subject.Exported;
import uk.s2s.service.web.Visitor;

/** What is kept of whom a watch seeks, and for how long. */
class WatchedPupilTests extends WatchStory {

    @Test
    void whatIsSoughtIsStoredEncryptedAndAuditedWithoutNames() {
        String family = name();
        String watch = watches(stage.norfolk, Map.of("given", "Ana", "family", family));
        loses(lost("Ana", family));
        assertThat(List.of("lost_pupil_watch", "lost_pupil_watch_hit", "notice", "audit_entry"))
                .allSatisfy(table -> {
                    assertThat(sql.sql("select t::text from " + table + " t")
                                    .query(String.class)
                                    .list())
                            .isNotEmpty()
                            .noneMatch(row -> row.contains(family));
                });
        assertThat(sql.sql("select action from audit_entry where details::text like '%' || ? || '%' order by id")
                        .param(watch)
                        .query(String.class)
                        .list())
                .containsExactly("WatchSet", "WatchHitFound");
    }

    @Test
    void subjectAccessTellsOfTheWatchesForThePupilAndOfThoseThatFoundThePupil() {
        String family = name();
        String stranger = name();
        LostCtf file = lost("Ana", family);
        watches(stage.norfolk, Map.of("given", "Ana", "family", family, "year", "2014"));
        watches(stage.suffolk, Map.of("given", "Ana", "family", stranger, "year", "2014"));
        loses(file);
        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        var who = Map.of("upn", file.upn(), "forename", "Ana", "surname", family, "born", "9/3/2014");
        assertThat(Exported.index(administrator, who))
                .contains("Norfolk (926LLLL)", "Ana " + family + ", born 2014")
                .doesNotContain(stranger, "Suffolk");
        assertThat(Exported.index(administrator, Map.of("forename", "Ana", "surname", stranger, "born", "9/3/2013")))
                .doesNotContain("Suffolk");
    }

    @Test
    void whomAWatchSoughtByANumberOutlivesItUnderALegalHold() {
        LostCtf file = lost("Ana", name());
        String watch = watches(stage.norfolk, Map.of("upn", file.upn()));
        Visitor.signedIn(port, "admin@s2s.example")
                .post("/holds", "/holds", Map.of("upn", file.upn(), "reason", "A claim"));
        int held = heldBack();
        stage.norfolk.post("/lost-pupils/watches", "/lost-pupils/watches/" + watch + "/remove", Map.of());
        assertThat(heldBack()).isEqualTo(held + 1);
        sql.sql("delete from legal_hold").update();
        String other = watches(stage.norfolk, Map.of("upn", lost("Ana", name()).upn()));
        stage.norfolk.post("/lost-pupils/watches", "/lost-pupils/watches/" + other + "/remove", Map.of());
        assertThat(heldBack()).isEqualTo(held + 1);
    }

    @Test
    void whyASearchWasKeptGoingIsBlankedAYearAfterItsEndUnlessAPupilThatItFoundIsHeld() {
        LostCtf file = lost("Ana", name());
        String watch = watches(stage.norfolk, Map.of("upn", file.upn()));
        loses(file);
        stage.norfolk.post("/lost-pupils/watches", "/lost-pupils/watches/" + watch + "/remove", Map.of());
        var held = new HeldPupils(Set.of(index.hash(file.upn())));
        assertThat(wordsAfter(watch, 364, HeldPupils.NONE)).isEqualTo("Case 12");
        assertThat(wordsAfter(watch, 366, held)).isEqualTo("Case 12");
        assertThat(wordsAfter(watch, 366, HeldPupils.NONE)).isEmpty();
    }

    private int heldBack() {
        return sql.sql("select count(*) from content_held_back where reference = 'Watch of 926LLLL'")
                .query(Integer.class)
                .single();
    }

    private String wordsAfter(String watch, int days, HeldPupils held) {
        Instant then = clock.instant().plus(Duration.ofDays(days));
        transactions.executeWithoutResult(status -> wordsOfWatches.remove(then, held, 1000));
        return watches.find(UUID.fromString(watch)).orElseThrow().reason().words();
    }
}
