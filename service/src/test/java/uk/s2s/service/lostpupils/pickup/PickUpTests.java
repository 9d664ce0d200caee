package uk.s2s.service.lostpupils.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.lostpupils.LostCtf;
import uk.s2s.service.lostpupils.LostPupilsStage;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.subject.Exported;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** A school without an account gets a lost pupil's file by a link and a code, once. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"s2s.background=false", "s2s.lost-pupil-questions=0"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class PickUpTests {

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock(Instant.now().toString());
        }
    }

    private static final Pattern CODE = Pattern.compile("<strong>([0-9]{4} [0-9]{4})</strong>");
    private static final String NOTHING = "open no file";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    TurnedClock clock;

    @Autowired
    RetentionKind networksOfPickUps;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    IdentifierIndex index;

    LostPupilsStage stage;
    Visitor abbey;
    LostCtf file;
    String held;

    /** What the authority reads out, and what the e-mail brings. */
    private record Link(String code, String end) {}

    @BeforeEach
    void setStage() {
        clock.turn(Duration.ofMinutes(11));
        stage = new LostPupilsStage(port);
        abbey = new Visitor(port);
        file = lost("Ana", name());
        held = stage.loses(file);
        stage.opens(stage.norfolk, held);
    }

    @Test
    void linkAndCodeGiveTheFileByteForByteOnce() {
        Link link = made();
        assertThat(fetch(link, link.code()).bytes()).isEqualTo(file.bytes());
        assertThat(fetch(link, link.code()).text()).contains("Error: Fetch a file", NOTHING);
        assertThat(links()).contains("Fetched on", "from the network", "Abbey School");
        assertThat(stage.norfolk.get("/lost-pupils/" + held).text())
                .contains("Norfolk (926LLLL) handed it to Abbey School by a pick-up link");
        assertThat(stage.thetford.get("/transfers/" + held + "/history").text())
                .contains("Fetched by a school without an account", "Abbey School");
    }

    @Test
    void lookersNameWhoMadeTheLinkAndWhoFetched() {
        Link link = made();
        fetch(link, link.code());
        assertThat(stage.norfolk.get("/lost-pupils/" + held + "/looks").text())
                .contains("Made a link for the file to be picked up", "Picked the file up with a link", "Abbey School");
    }

    @Test
    void anotherAuthorityMakesNoLinkOnceTheFileIsHandedOver() {
        stage.opens(stage.suffolk, held);
        Link link = made();
        assertThat(stage.suffolk.get("/lost-pupils/" + held + "/pick-up").status())
                .isEqualTo(200);
        fetch(link, link.code());
        assertThat(stage.suffolk.get("/lost-pupils/" + held + "/pick-up").status())
                .isEqualTo(404);
        Answer refused = stage.suffolk.post(
                "/lost-pupils/" + held + "/pick-up",
                Map.of("school", "Elsewhere", "email", "elsewhere@school.example"));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(sql.sql("select count(*) from lost_pupil_pick_up where school = 'Elsewhere'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aNewLinkCancelsTheOneBeforeAndTheTrailSaysSo() {
        made();
        made();
        assertThat(sql.sql("""
                                select count(*) from audit_entry a join transfer t on t.id = a.transfer
                                 where a.action = 'PickUpCancelled' and t.reference = ?
                                """).param(held).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void ofSeveralAtOnceOneGetsTheFile() {
        Link link = made();
        List<Visitor> visitors =
                IntStream.range(0, 4).mapToObj(one -> new Visitor(port)).toList();
        long files = visitors.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> fetch(one, link, link.code())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(answer -> !answer.text().contains(NOTHING))
                .count();
        assertThat(files).isEqualTo(1);
    }

    @Test
    void unknownEndedUsedAndCancelledLinksAreAnsweredAlike() {
        Link used = made();
        fetch(used, used.code());
        Link cancelled = made();
        cancel();
        Link ended = made();
        clock.turn(Duration.ofDays(7).plusMinutes(1));
        List<String> answers = List.of(used, cancelled, ended, new Link("1234 5678", "nobody-made-this")).stream()
                .map(link -> main(fetch(link, link.code())).replace(link.end(), ""))
                .distinct()
                .toList();
        assertThat(answers).hasSize(1).first().asString().contains(NOTHING);
    }

    @Test
    void afterFiveWrongCodesTheRightOneOpensNothing() {
        Link link = made();
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(fetch(link, "0000 000" + wrong).text()).contains(NOTHING);
        }
        assertThat(fetch(link, link.code()).text()).contains(NOTHING);
        assertThat(links()).contains("Dead: too many wrong codes");
        assertThat(stage.norfolk.get("/lost-pupils/" + held).text()).contains("Held since");
    }

    @Test
    void aNetworkGetsTwentyTriesInTenMinutes() {
        for (int wrong = 0; wrong < 20; wrong++) {
            fetch(new Link("", "nobody-made-this"), "0");
        }
        Link link = made();
        assertThat(fetch(link, link.code()).text()).contains("too many tries from your network");
        clock.turn(Duration.ofMinutes(10));
        assertThat(fetch(link, link.code()).bytes()).isEqualTo(file.bytes());
    }

    @Test
    void anotherLinkEndsTheFirst() {
        Link first = made();
        Link second = made();
        assertThat(fetch(first, first.code()).text()).contains(NOTHING);
        assertThat(fetch(second, second.code()).bytes()).isEqualTo(file.bytes());
    }

    @Test
    void whoseFileItsSenderTookBackIsNotFetched() {
        Link link = made();
        stage.thetford.post("/transfers/" + held + "/withdraw", Map.of());
        assertThat(fetch(link, link.code()).text()).contains(NOTHING);
    }

    @Test
    void pageEmailAndAuditSayNothingOfThePupilAndTheTablesNeitherLinkNorCode() {
        Link link = made();
        String family = familyName();
        assertThat(abbey.get("/pick-up/" + link.end()).text()).doesNotContain(family, held, "Thetford");
        fetch(link, link.code());
        for (String table : List.of("lost_pupil_pick_up", "audit_entry")) {
            assertThat(sql.sql("select t::text from " + table + " t")
                            .query(String.class)
                            .list())
                    .noneMatch(row -> row.contains(link.end())
                            || row.contains(link.code().replace(" ", ""))
                            || row.contains(family)
                            || row.contains("abbey.example"));
        }
        assertThat(sql.sql(
                                "select action from audit_entry a join transfer t on t.id = a.transfer where t.reference = ?")
                        .param(held)
                        .query(String.class)
                        .list())
                .contains("PickUpMade", "PickUpFetched");
    }

    private String familyName() {
        Matcher matcher =
                Pattern.compile("<Surname>(.*?)</Surname>").matcher(new String(file.bytes(), StandardCharsets.UTF_8));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void theNetworkIsForgottenAfterAYearUnlessThePupilIsHeld() {
        Link link = made();
        fetch(link, link.code());
        var pupil = new HeldPupils(Set.of(index.hash(file.upn())));
        assertThat(networkAfter(364, HeldPupils.NONE)).isNotEmpty();
        assertThat(networkAfter(366, pupil)).isNotEmpty();
        assertThat(networkAfter(366, HeldPupils.NONE)).isEmpty();
        assertThat(links()).contains("Fetched on", "Abbey School").doesNotContain("from the network");
    }

    private String networkAfter(int days, HeldPupils pupils) {
        Instant then = clock.instant().plus(Duration.ofDays(days));
        transactions.executeWithoutResult(status -> networksOfPickUps.remove(then, pupils, 1000));
        return sql.sql("""
                        select fetched_from from lost_pupil_pick_up
                         where lost = (select id from transfer where reference = ?) and fetched_at is not null
                        """).param(held).query(String.class).single();
    }

    @Test
    void subjectAccessTellsForWhomAFileWasHandedOut() {
        Link link = made();
        fetch(link, link.code());
        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        var who = Map.of("upn", file.upn(), "forename", "Ana", "surname", familyName(), "born", "9/3/2014");
        assertThat(Exported.index(administrator, who))
                .contains("Links for schools without an account", "Abbey School", "Norfolk (926LLLL)", "Fetched on");
    }

    @Test
    void aLinkNeedsANameAndAnAddress() {
        Answer page = stage.norfolk.post("/lost-pupils", address(), Map.of("school", "", "email", "abbey"));
        assertThat(page.text()).contains("Error: Hand the file", "Enter the school", "Enter an e-mail address");
    }

    @Test
    void schoolsMakeNoLinks() {
        assertThat(stage.thetford.get(address()).status()).isEqualTo(404);
    }

    private String address() {
        return "/lost-pupils/" + held + "/pick-up";
    }

    private static String main(Answer page) {
        String text = page.textWithoutTokens();
        return text.substring(text.indexOf("<main"), text.indexOf("</main>"));
    }

    private Link made() {
        clock.turn(Duration.ofSeconds(1));
        stage.opens(stage.norfolk, held);
        String page = stage.norfolk
                .post("/lost-pupils", address(), Map.of("school", "Abbey School", "email", "office@abbey.example"))
                .text();
        Matcher code = CODE.matcher(page);
        assertThat(code.find()).as(page).isTrue();
        String end = sql.sql("""
                        select secret from notice where kind = 'PICK_UP_LINK' and address = 'office@abbey.example'
                         order by created_at desc, subject_id desc limit 1
                        """).query(String.class).single();
        return new Link(code.group(1), end);
    }

    private void cancel() {
        String id = sql.sql("select id from lost_pupil_pick_up order by made_at desc, id desc limit 1")
                .query(String.class)
                .single();
        stage.norfolk.post("/lost-pupils", address() + "/" + id + "/cancel", Map.of());
        assertThat(links()).contains("Cancelled on");
    }

    private String links() {
        stage.opens(stage.norfolk, held);
        return stage.norfolk.get(address()).text();
    }

    private Answer fetch(Link link, String code) {
        return fetch(abbey, link, code);
    }

    private static Answer fetch(Visitor who, Link link, String code) {
        return who.post("/pick-up/" + link.end(), "/pick-up/" + link.end(), Map.of("code", code));
    }
}
