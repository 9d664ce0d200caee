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
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.lostpupils.LostCtf;
import uk.s2s.service.lostpupils.LostPupilEvent.WatchHitFound;
import uk.s2s.service.lostpupils.LostPupilsStage;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.subject.Exported;
import uk.s2s.service.transfers.TransferEvent.TransferHeldAgain;
import uk.s2s.service.vault.Damage;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** A local authority is told when a lost pupil's file comes that fits a search of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"s2s.background=false", "s2s.lost-pupil-questions=0"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@TestInstance(Lifecycle.PER_CLASS)
class WatchTests {

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock(Instant.now().toString());
        }

        @Bean
        Poison poison() {
            return new Poison();
        }
    }

    /** Something that goes wrong with the hits of one file. */
    static class Poison {

        volatile @Nullable UUID lost;

        @EventListener
        void on(WatchHitFound event) {
            if (event.transfer().equals(lost)) {
                throw new IllegalStateException("A fault of the test");
            }
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    WatchWork work;

    @Autowired
    Watching watching;

    @Autowired
    Watches watches;

    @Autowired
    TurnedClock clock;

    @Autowired
    RetentionKind wordsOfWatches;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    IdentifierIndex index;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Poison poison;

    LostPupilsStage stage;

    @BeforeAll
    void setStage() {
        stage = new LostPupilsStage(port);
    }

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

    private int heldBack() {
        return sql.sql("select count(*) from content_held_back where reference = 'Watch of 926LLLL'")
                .query(Integer.class)
                .single();
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

    private String wordsAfter(String watch, int days, HeldPupils held) {
        Instant then = clock.instant().plus(Duration.ofDays(days));
        transactions.executeWithoutResult(status -> wordsOfWatches.remove(then, held, 1000));
        return watches.find(UUID.fromString(watch)).orElseThrow().reason().words();
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

    /** The id of the watch. */
    private String watches(Visitor authority, Map<String, String> criteria) {
        Answer results = stage.searches(authority, criteria);
        clock.turn(Duration.ofSeconds(1));
        return keepsGoing(authority, results);
    }

    private String keepsGoing(Visitor authority, Answer results) {
        assertThat(authority
                        .post("/lost-pupils", results.path() + "/watch", Map.of())
                        .path())
                .isEqualTo("/lost-pupils/watches");
        authority.post("/lost-pupils", results.path() + "/watch", Map.of());
        String search = results.path().substring(results.path().lastIndexOf('/') + 1);
        return sql.sql("select id from lost_pupil_watch where search = ?::uuid")
                .param(search)
                .query(String.class)
                .single();
    }

    private void setState(String reference, String state) {
        sql.sql("update transfer set state = ? where id = ?")
                .params(state, id(reference))
                .update();
        sql.sql("update lost_pupil set standing = ? where transfer_id = ?")
                .params(state, id(reference))
                .update();
    }

    private UUID id(String reference) {
        return sql.sql("select id from transfer where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    private String loses(LostCtf file) {
        String held = stage.loses(file);
        compareAll();
        return held;
    }

    private void compareAll() {
        boolean more = true;
        while (more) {
            more = work.compareSome();
        }
    }

    private List<String> told(String watch) {
        return sql.sql("""
                        select n.organisation from notice n join lost_pupil_watch_hit h on h.id = n.subject_id
                         where h.watch = ?::uuid and n.kind = 'WATCH_HIT'
                        """).param(watch).query(String.class).list();
    }
}
