package uk.s2s.service.lostpupils.watches;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.s2s.service.web.Answer;

/** What an authority sees of its watches, and another one does not. */
class WatchPagesTests extends WatchStory {

    @Test
    void homePageTellsOfNewHitsUntilSomebodyOpensTheWatch() {
        sql.sql("update lost_pupil_watch_hit set seen = true").update();
        String family = name();
        String watch = watches(stage.norfolk, Map.of("given", "Ana", "family", family));
        assertThat(stage.norfolk.get("/").text()).doesNotContain("has new hits");
        loses(lost("Ana", family));
        assertThat(stage.norfolk.get("/").text()).contains("1 watch for a lost pupil has new hits");
        assertThat(stage.suffolk.get("/").text()).doesNotContain("new hits");
        assertThat(stage.thetford.get("/").text()).doesNotContain("new hits");
        assertThat(stage.norfolk.get("/lost-pupils/watches").text()).contains("1 new");
        stage.norfolk.get("/lost-pupils/watches/" + watch);
        assertThat(stage.norfolk.get("/").text()).doesNotContain("has new hits");
        assertThat(stage.norfolk.get("/lost-pupils/watches").text()).doesNotContain("1 new");
    }

    @Test
    void pagesSayThatNoEmailCanCome() {
        Answer results = stage.searches(Map.of("given", "Ana", "family", name()));
        String watch = keepsGoing(stage.norfolk, results);
        List<String> pages = List.of(results.path(), "/lost-pupils/watches", "/lost-pupils/watches/" + watch);
        String comeBack = "No e-mail about watches can reach your local authority";
        assertThat(pages).noneMatch(page -> stage.norfolk.get(page).text().contains(comeBack));
        sql.sql(
                        "update notice_address set failing_since = now(), failing_reason = 'full' where organisation = '926LLLL'")
                .update();
        assertThat(pages).allMatch(page -> stage.norfolk.get(page).text().contains(comeBack));
        sql.sql("update notice_address set failing_since = null, failing_reason = null where organisation = '926LLLL'")
                .update();
    }

    @Test
    void anotherAuthoritysWatchIsNotThere() {
        String watch = watches(stage.norfolk, Map.of("given", "Ana", "family", name()));
        assertThat(stage.suffolk.get("/lost-pupils/watches/" + watch).status()).isEqualTo(404);
        assertThat(stage.suffolk
                        .post("/lost-pupils", "/lost-pupils/watches/" + watch + "/remove", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(stage.suffolk.get("/lost-pupils/watches").text()).doesNotContain(watch);
    }
}
