package uk.s2s.service.lostpupils.watches;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.s2s.service.lostpupils.LostCtf;
import uk.s2s.service.transfers.TransferEvent.TransferHeldAgain;
import uk.s2s.service.vault.Damage;
import uk.s2s.service.web.Answer;

/** A local authority is told when a lost pupil's file comes that fits a search of its own. */
class WatchTests extends WatchStory {

    @Test
    void aFileThatFitsIsToldAndStandsOnTheWatchsPageWithoutAName() {
        String family = name();
        String watch = watches(stage.norfolk, Map.of("given", "Ana", "family", family, "year", "2014"));
        String held = loses(lost("Ana", family));
        assertThat(told(watch)).containsExactly("926LLLL");
        assertThat(stage.norfolk.get("/lost-pupils/watches/" + watch).text())
                .contains(held, "Same given name, same family name", "The Thetford Academy");
        assertThat(stage.norfolk.get("/lost-pupils/" + held).text()).contains("Why do you open this record?");
    }

    @Test
    void theUpnIsEnough() {
        LostCtf file = lost("Ana", name());
        String watch = watches(stage.norfolk, Map.of("upn", file.upn()));
        loses(file);
        assertThat(told(watch)).hasSize(1);
    }

    @Test
    void spellingNeedNotBeRight() {
        String family = name();
        String watch = watches(
                stage.norfolk,
                Map.of("given", "Zoe", "family", family.substring(1), "day", "9", "month", "3", "year", "2014"));
        loses(lost("Zoë", family));
        assertThat(told(watch)).hasSize(1);
    }

    @Test
    void siblingsAndStrangersAreNotTold() {
        String family = name();
        String watch = watches(
                stage.norfolk, Map.of("given", "Ana", "family", family, "day", "9", "month", "3", "year", "2014"));
        loses(lost("Benedict", family).bornOn("2011-06-01").boy());
        loses(lost("Ana", name()));
        assertThat(told(watch)).isEmpty();
    }

    @Test
    void eachHitIsToldOnceOnHoweverManyNodes() {
        String family = name();
        String watch = watches(stage.norfolk, Map.of("given", "Ana", "family", family));
        stage.loses(lost("Ana", family));
        stage.loses(lost("Ana", family));
        List<CompletableFuture<Void>> nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(this::compareAll))
                .toList();
        nodes.forEach(CompletableFuture::join);
        clock.turn(Duration.ofMinutes(5));
        compareAll();
        assertThat(told(watch)).hasSize(2);
    }

    @Test
    void aFileThatCameBetweenTheSearchAndTheClickIsToldButNotOneThatTheSearchShowed() {
        String family = name();
        loses(lost("Ana", family));
        Answer results = stage.searches(Map.of("given", "Ana", "family", family));
        clock.turn(Duration.ofHours(3));
        String later = loses(lost("Ana", family));
        clock.turn(Duration.ofHours(4));
        String watch = keepsGoing(stage.norfolk, results);
        compareAll();
        assertThat(told(watch)).hasSize(1);
        assertThat(stage.norfolk.get("/lost-pupils/watches/" + watch).text()).contains(later);
    }

    @Test
    void aRecordThatIsHeldAgainIsComparedWithWatchesThatBeganMeanwhile() {
        LostCtf file = lost("Ana", name());
        String held = loses(file);
        setState(held, "FOUND");
        String watch = watches(stage.norfolk, Map.of("upn", file.upn()));
        clock.turn(Duration.ofHours(1));
        compareAll();
        assertThat(told(watch)).isEmpty();
        setState(held, "HELD");
        transactions.executeWithoutResult(
                status -> events.publishEvent(new TransferHeldAgain(id(held), null, clock.instant(), id(held))));
        compareAll();
        assertThat(told(watch)).hasSize(1);
    }

    @Test
    void damagedWatchHindersNoOtherAndSaysThatItFindsNothing() {
        String family = name();
        String damaged = watches(stage.norfolk, Map.of("given", "Ana", "family", family));
        String sound = watches(stage.suffolk, Map.of("given", "Ana", "family", family));
        Damage.to(sql, UUID.fromString(damaged));
        loses(lost("Ana", family));
        assertThat(told(damaged)).isEmpty();
        assertThat(told(sound)).containsExactly("935LLLL");
        assertThat(stage.norfolk.get("/lost-pupils/watches/" + damaged).text()).contains("this watch finds nothing");
        assertThat(stage.norfolk.get("/lost-pupils/watches").status()).isEqualTo(200);
    }

    @Test
    void aFileThatCannotBeComparedHindersNoOther() {
        String family = name();
        String watch = watches(stage.norfolk, Map.of("given", "Ana", "family", family));
        String poisoned = stage.loses(lost("Ana", family));
        stage.loses(lost("Ana", family));
        poison.lost = id(poisoned);
        compareAll();
        assertThat(told(watch)).hasSize(1);
        poison.lost = null;
        clock.turn(Duration.ofMinutes(5));
        compareAll();
        assertThat(told(watch)).hasSize(2);
    }

    @Test
    void aWatchThatIsRemovedTellsNothingAndForgetsWhomItSought() {
        String family = name();
        String watch = watches(stage.norfolk, Map.of("given", "Ana", "family", family));
        stage.norfolk.post("/lost-pupils/watches", "/lost-pupils/watches/" + watch + "/remove", Map.of());
        loses(lost("Ana", family));
        assertThat(told(watch)).isEmpty();
        assertThat(stage.norfolk.get("/lost-pupils/watches/" + watch).text())
                .contains("No longer kept", "Ended on")
                .doesNotContain(family);
    }

    @Test
    void aWatchEndsAfterAYearWithNotice() {
        String watch = watches(stage.suffolk, Map.of("given", "Ana", "family", name()));
        clock.turn(Duration.ofDays(364));
        watching.endDue();
        assertThat(noticesOfEnd(watch)).isEmpty();
        clock.turn(Duration.ofDays(1));
        watching.endDue();
        watching.endDue();
        assertThat(noticesOfEnd(watch)).containsExactly("935LLLL");
    }

    private List<String> noticesOfEnd(String watch) {
        return sql.sql("select organisation from notice where kind = 'WATCH_ENDED' and subject_id = ?::uuid")
                .param(watch)
                .query(String.class)
                .list();
    }

    private void setState(String reference, String state) {
        sql.sql("update transfer set state = ? where id = ?")
                .params(state, id(reference))
                .update();
        sql.sql("update lost_pupil set standing = ? where transfer_id = ?")
                .params(state, id(reference))
                .update();
    }

    private List<String> told(String watch) {
        return sql.sql("""
                        select n.organisation from notice n join lost_pupil_watch_hit h on h.id = n.subject_id
                         where h.watch = ?::uuid and n.kind = 'WATCH_HIT'
                        """).param(watch).query(String.class).list();
    }
}
