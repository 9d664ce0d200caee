package uk.s2s.service.lostpupils.search;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.lostpupils.LostCtf;
import uk.s2s.service.lostpupils.LostPupilsStage;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.web.Answer;

/** Local authorities find lost pupils by what little they know; every search is recorded. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@TestInstance(Lifecycle.PER_CLASS)
class SearchTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    IdentifierIndex hashes;

    @Autowired
    Searches searches;

    LostPupilsStage stage;

    @BeforeAll
    void setStage() {
        stage = new LostPupilsStage(port);
    }

    @Test
    void byUpn() {
        String family = name();
        LostCtf file = lost("Ana", family);
        String reference = stage.loses(file);
        assertThat(stage.searches(Map.of("upn", file.upn())).text()).contains(family, reference, "Same UPN.");
    }

    @Test
    void byAFormerUpnHoweverTheFileHasIt() {
        String former = lost("Ana", name()).upn();
        String spaced = former.substring(0, 4) + " " + former.substring(4).toLowerCase(Locale.ROOT);
        String reference = stage.loses(lost("Ana", name()).formerlyNumbered(former.toLowerCase(Locale.ROOT)));
        assertThat(stage.searches(Map.of("upn", spaced)).text()).contains(reference, "Same UPN.");
    }

    static List<Map<String, String>> littleThatIsKnown() {
        return List.of(
                Map.of("given", "Zoë", "family", "FAMILY"),
                Map.of("family", "FAMILY", "year", "2014"),
                Map.of("family", "FAMILY", "month", "3", "year", "2014"),
                Map.of("given", "Zoe", "family", "FAMILY", "gender", "F"),
                Map.of("family", "FAMILY", "postcode", "ip241aa"),
                Map.of("given", "FAMILY", "family", "Zoe"),
                Map.of("family", "FORMER", "year", "2014"),
                Map.of("former", "FORMER", "given", "Zoe"),
                Map.of("family", "KNOWN", "given", "Zoe"),
                Map.of("given", "Zoe", "family", "FAMILY", "day", "3", "month", "9", "year", "2014"),
                Map.of("given", "Zoe", "family", "FAMILY", "day", "9", "month", "3", "year", "2015"));
    }

    @ParameterizedTest
    @MethodSource("littleThatIsKnown")
    void byLittleThatIsKnown(Map<String, String> known) {
        String family = name();
        String former = name();
        String preferred = name();
        String reference = stage.loses(lost("Zoë", family).formerly(former).knownAs(preferred));
        Map<String, String> typed = new HashMap<>(known);
        typed.replaceAll((field, value) ->
                value.replace("FAMILY", family).replace("FORMER", former).replace("KNOWN", preferred));
        assertThat(stage.searches(typed).text()).contains(reference, family);
    }

    @Test
    void byAGivenNameAndTheDayOfBirth() {
        String given = name();
        String reference = stage.loses(lost(given, name()).bornOn("2013-11-30"));
        assertThat(stage.searches(Map.of("given", given, "day", "30", "month", "11", "year", "2013"))
                        .text())
                .contains(reference);
    }

    @Test
    void spellingAccentsHyphensAndApostrophesNeedNotBeRight() {
        String reference = stage.loses(lost("Zoë-Mae", "O'Neil-Śmithersby").bornOn("2012-02-29"));
        for (String family : List.of("ONeil Smithersby", "o neil-smithersbye", "Smithersby", "O’Neill-Smithersby")) {
            assertThat(stage.searches(Map.of("given", "Zoe Mae", "family", family, "year", "2012"))
                            .text())
                    .as(family)
                    .contains(reference);
        }
    }

    @Test
    void siblingsAndNamesakesAreToldApartBeforeAnythingIsOpened() {
        String family = name();
        stage.loses(lost("Ana", family).bornOn("2014-03-09").formerly("Underhallow"));
        stage.loses(lost("Ben", family).bornOn("2012-06-01").boy().outsideTheSector());
        Answer page = stage.searches(Map.of("family", family, "postcode", "IP24 1AA"));
        assertThat(page.text())
                .contains(family + ", Ana", family + ", Ben", "9 March 2014", "1 June 2012", "Underhallow")
                .contains("Female", "Male", "The Thetford Academy", "Norfolk", "23 October 2026")
                .contains("X: Destination unknown", "M: Outside the sector");
    }

    @Test
    void theLikeliestComesFirstAndSaysWhy() {
        String family = name();
        stage.loses(lost("Ben", family).bornOn("2012-06-01").boy());
        stage.loses(lost("Ana", family).bornOn("2014-03-09"));
        String page = stage.searches(Map.of("given", "Ana", "family", family, "day", "9", "month", "3", "year", "2014"))
                .text();
        assertThat(page).contains("Same given name, same family name, date of birth fits.");
        assertThat(page.lines()
                        .filter(line -> line.contains("scope=\"row\""))
                        .findFirst()
                        .orElseThrow())
                .contains(family + ", Ana");
    }

    @Test
    void theSearchIsRecordedWithoutNames() {
        String family = name();
        LostCtf file = lost("Ana", family);
        stage.loses(file);
        stage.searches(Map.of("family", family, "given", "Ana"));
        String entry = sql.sql(
                        "select audit_entry::text from audit_entry where action = 'LostPupilsSearched' order by id desc limit 1")
                .query(String.class)
                .single();
        assertThat(entry)
                .contains(String.valueOf(hashes.hash(file.upn())), "NO_FILE", "926LLLL")
                .doesNotContain(family);
        assertThat(everythingInTheDatabase())
                .contains("NO_FILE")
                .doesNotContain("Case 12")
                .doesNotContain(family)
                .doesNotContain(file.upn());
    }

    private String everythingInTheDatabase() {
        return List.of("lost_pupil", "lost_pupil_search", "lost_pupil_look", "transfer", "transfer_step", "notice")
                .stream()
                .flatMap(table -> sql.sql("select t::text from " + table + " t").query(String.class).list().stream())
                .reduce("", String::concat);
    }

    @Test
    void aReasonIsNeeded() {
        Answer page = stage.searches(Map.of("family", "Tamsett", "year", "2014", "reason", ""));
        assertThat(page.text()).contains("Error: Lost pupils", "Select why you ask");
        assertThat(stage.searches(Map.of("family", "Tamsett", "year", "2014", "reason", "OTHER", "words", " "))
                        .text())
                .contains("Enter the reason in your own words");
        assertThat(stage.searches(Map.of("family", "Tamsett", "year", "2014", "words", "about Tamsett"))
                        .text())
                .contains("Do not name the pupil");
    }

    static List<Map<String, String>> whatIsRefused() {
        return List.of(
                Map.of("family", "T", "year", "2014"),
                Map.of("family", "%%%", "year", "2014"),
                Map.of("family", "_____", "given", "*****"),
                Map.of("family", "x".repeat(10_000), "year", "2014"),
                Map.of("family", "\u0007\u001b", "given", "\u0007"),
                Map.of("family", "Tamsett"),
                Map.of("gender", "F"),
                Map.of("upn", "A926691000001"),
                Map.of("upn", "A".repeat(10_000)),
                Map.of("family", "Tamsett", "postcode", "%"),
                Map.of("family", "Tamsett", "day", "31", "month", "13", "year", "2014"),
                Map.of("family", "Tamsett", "month", "3"),
                Map.of("family", "Tamsett", "day", "3", "year", "2014"),
                Map.of("family", "Tamsett", "year", "99999999999999"));
    }

    @ParameterizedTest
    @MethodSource("whatIsRefused")
    void whatIsWrongIsSaid(Map<String, String> typed) {
        Answer page = stage.searches(typed);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Error: Lost pupils", "There is a problem");
    }

    @Test
    void whatCannotBeIsSaidInWords() {
        Map<String, String> tamsett = Map.of("family", "Tamsett", "given", "Ana");
        assertThat(stage.searches(with(tamsett, "day", "31", "month", "2", "year", "2015"))
                        .text())
                .contains("Error: Lost pupils", "February 2015 had 28 days");
        assertThat(stage.searches(with(tamsett, "day", "29", "month", "2", "year", "2016"))
                        .text())
                .doesNotContain("Error: Lost pupils");
        assertThat(stage.searches(with(tamsett, "month", "12", "year", String.valueOf(Year.now())))
                        .text())
                .contains("Error: Lost pupils", "must be in the past");
        assertThat(stage.searches(with(tamsett, "gender", "U")).text())
                .contains("Error: Lost pupils", "Choose male or female", "gender-error");
    }

    private static Map<String, String> with(Map<String, String> criteria, String... more) {
        Map<String, String> all = new HashMap<>(criteria);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    @Test
    void thatMoreHasToBeSaidIsSaidBesideThoseWhoWereFound() {
        String family = name();
        stage.loses(lost("Ana", family));
        Answer few = stage.searches(Map.of("family", family, "given", "Ana"));
        assertThat(few.text()).contains(family + ", Ana").doesNotContain("not all of them were compared");
        sql.sql("update lost_pupil_search set crowded = true where id = ?::uuid")
                .param(few.path().substring(few.path().lastIndexOf('/') + 1))
                .update();
        assertThat(stage.norfolk.get(few.path()).text()).contains(family + ", Ana", "not all of them were compared");
        Answer nobody = stage.searches(Map.of("family", name(), "given", name()));
        assertThat(nobody.text()).contains("Nobody here is like this");
        sql.sql("update lost_pupil_search set crowded = true where id = ?::uuid")
                .param(nobody.path().substring(nobody.path().lastIndexOf('/') + 1))
                .update();
        assertThat(stage.norfolk.get(nobody.path()).text()).contains("share what you entered that none is shown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table lost_pupil; --",
                "Tam%ett' or '1'='1",
                "Tam_ett*",
                "\u001bTam\u0007sett",
                "<b>Tam</b>"
            })
    void signsAreNoCommands(String family) {
        Answer page = stage.searches(Map.of("family", family, "year", "2014"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("ost pupil").doesNotContain("<b>Tam");
    }

    @Test
    void wildcardsArePlainTextAndThatIsSaid() {
        String family = name();
        stage.loses(lost("Ana", family));
        Answer page = stage.searches(Map.of("family", family.substring(0, 4) + "%", "given", "Ana"));
        assertThat(page.text()).contains("stand for nothing here").doesNotContain(family + ",");
    }

    @Test
    void schoolsGetTheAnswerOfAnAddressThatDoesNotExist() {
        Answer nothing = stage.thetford.get("/lost-pupilz");
        for (String path : List.of("/lost-pupils", "/lost-pupils/searches/" + UUID.randomUUID())) {
            Answer answer = stage.thetford.get(path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.textWithoutTokens()).isEqualTo(nothing.textWithoutTokens());
        }
        assertThat(stage.thetford
                        .post("/lost-pupils", Map.of("family", "Tamsett", "year", "2014"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void resultsAreForWhoeverSearched() {
        String family = name();
        stage.loses(lost("Ana", family));
        Answer mine = stage.searches(Map.of("family", family, "given", "Ana"));
        assertThat(stage.suffolk.get(mine.path()).status()).isEqualTo(404);
        assertThat(stage.norfolk.get(mine.path()).text()).contains(family + ", Ana");
    }

    @Test
    void whatWasSearchedForIsForgottenAfterADay() {
        String path =
                stage.searches(Map.of("family", "Tamsett", "year", "2014")).path();
        UUID search = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        assertThat(stage.norfolk.get(path).text()).contains("Tamsett");
        sql.sql("update lost_pupil_search set at = at - interval '25 hours' where id = ?")
                .param(search)
                .update();
        searches.forgetSome();
        assertThat(stage.norfolk.get(path).status()).isEqualTo(404);
        assertThat(sql.sql("select count(*) from content where id = ?")
                        .param(search)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sql.sql("select exists (select from content where id = words) from lost_pupil_search where id = ?")
                        .param(search)
                        .query(Boolean.class)
                        .single())
                .as("the reason stays")
                .isTrue();
    }

    @Test
    void whomTheSenderTakesBackNobodyFinds() {
        String family = name();
        LostCtf file = lost("Ana", family);
        String reference = stage.loses(file);
        stage.thetford.post("/transfers/" + reference + "/withdraw", Map.of());
        assertThat(stage.searches(Map.of("family", family, "given", "Ana")).text())
                .contains("No lost pupil found");
        assertThat(stage.searches(Map.of("upn", file.upn())).text()).contains("No lost pupil found");
    }
}
