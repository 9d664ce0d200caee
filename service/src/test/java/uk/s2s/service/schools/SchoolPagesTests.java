package uk.s2s.service.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.schools.directory.RegisterCsv;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** The pages as visitors see them, without JavaScript. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class SchoolPagesTests {

    private static final String SCHOOL = "office@drake.example";
    private static final String AUTHORITY = "transfers@norfolk.example";
    private static final String ADMINISTRATOR = "admin@s2s.example";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    private Visitor school;

    @BeforeEach
    void signIn() {
        school = Visitor.signedIn(port, SCHOOL);
    }

    @ParameterizedTest
    @ValueSource(strings = {SCHOOL, AUTHORITY, ADMINISTRATOR})
    void everybodyFindsASchool(String who) {
        Visitor visitor = Visitor.signedIn(port, who);
        assertThat(visitor.get("/schools").text()).contains("<h1 class=\"govuk-heading-l\">Find a school</h1>");
        assertThat(visitor.get("/schools?q=drake+thetford&la=").text())
                .contains("1 school found", "href=\"/schools/9262377\"", "Thetford, Norfolk, IP24 1JW");
    }

    @Test
    void nobodyFindsOneWithoutSigningIn() {
        assertThat(new Visitor(port).get("/schools?q=drake").path()).isEqualTo("/sign-in");
        assertThat(new Visitor(port).get("/schools/9262377").path()).isEqualTo("/sign-in");
    }

    @Test
    void emptyFormSaysWhatToEnter() {
        assertThat(school.get("/schools?q=&la=").text())
                .contains("There is a problem", "href=\"#q\"", "<title>Error: Find a school");
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        assertThat(school.get("/schools?q=xqzzyk&la=").text()).contains("No schools found", "xqzzyk", "MMMMMMM");
    }

    @Test
    void whatIsTypedIsShownAsTextNotAsMarkup() {
        assertThat(school.get("/schools?q=%3Cscript%3Ealert(1)%3C/script%3E%22").text())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void misspeltWordIsPutRight() {
        assertThat(school.get("/schools?q=thetfrod&la=").text())
                .contains("No school has the word “thetfrod”", "The Thetford Academy");
    }

    @Test
    void resultsComeInPages() {
        Answer first = school.get("/schools?q=st+marys&la=");
        assertThat(first.text()).contains("/schools?q=st%20marys&amp;la=&amp;page=2");
        assertThat(school.get("/schools?q=st%20marys&la=&page=2").text()).contains("Page 2 of");
        assertThat(school.get("/schools?q=st%20marys&la=&page=9999").text()).contains("Page 1 of");
        assertThat(school.get("/schools?q=st%20marys&la=&page=x").status()).isEqualTo(400);
    }

    @Test
    void resultsAloneAreAPieceOfThePage() {
        assertThat(school.get("/schools/results?q=drake&la=926").text())
                .contains("Drake Primary School")
                .doesNotContain("<html");
    }

    @Test
    void schoolsPageTellsWhatTheDirectoryKeeps() {
        assertThat(school.get("/schools/9266910").text())
                .contains(
                        "The Thetford Academy",
                        "136204",
                        "Academy sponsor led",
                        "Rosemary Musker High School, Thetford",
                        "href=\"/schools/926LLLL\"",
                        "Yes, to a verified address",
                        "Open Government Licence");
        assertThat(school.get("/schools/999LLLL").status()).isEqualTo(404);
        assertThat(school.get("/schools/9269999").status()).isEqualTo(404);
        assertThat(school.get("/schools/99999").status()).isEqualTo(404);
    }

    @Test
    void closedSchoolShowsWhoTookOver() {
        assertThat(school.get("/schools/9262198").text())
                .contains("Closed", "1 September 2024", "Taken over by", "href=\"/schools/142526\"", "9263107");
    }

    @Test
    void schoolWithoutNoticeAddressIsSeenAsSuch() {
        assertThat(school.get("/schools/9352003").text()).contains("This school cannot be told by email");
        assertThat(Visitor.signedIn(port, AUTHORITY).get("/schools/926LLLL").text())
                .contains("Norfolk", "of which 2 can be told by email");
    }

    @Test
    void independentSchoolIsExplained() {
        assertThat(school.get("/schools/121245").text())
                .contains("Thetford Grammar School", "MMMMMMM")
                .doesNotContain("cannot be told by email");
    }

    @Test
    void authorityThatEndedShowsWhoTookOver() {
        assertThat(school.get("/schools/909LLLL").text())
                .contains("This authority has ended", "Cumberland (942LLLL)", "Westmorland and Furness (943LLLL)");
    }

    @Test
    void noticeAddressIsGivenAndItsCodeAskedFor() {
        String page = "/schools/9262377/notice-address";
        assertThat(school.get(page).text()).contains("office@drake.example");
        assertThat(school.post(page, page, Map.of("address", "office@")).text())
                .contains("There is a problem", "Enter an email address", "value=\"office@\"");
        Answer given = school.post(page, page, Map.of("address", "new@drake.example"));
        assertThat(given.path()).isEqualTo(page + "/code");
        assertThat(given.text()).contains("new@drake.example", "until");
        assertThat(school.post(page, page + "/code", Map.of("code", "")).text()).contains("Enter the 6 digits");
        assertThat(school.post(page, page + "/code", Map.of("code", "12345")).text())
                .contains("This is not the code");
        assertThat(school.get(page).text()).contains("office@drake.example", "Waits for its code");
    }

    @Test
    void othersAddressesAreForAdministratorsOnly() {
        String page = "/schools/9266910/notice-address";
        assertThat(school.get(page).status()).isEqualTo(403);
        assertThat(school.post("/schools", page, Map.of("address", "x@y.example"))
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, AUTHORITY).get(page).status()).isEqualTo(403);
        assertThat(Visitor.signedIn(port, AUTHORITY)
                        .get("/schools/926LLLL/notice-address")
                        .status())
                .isEqualTo(200);
        assertThat(Visitor.signedIn(port, ADMINISTRATOR).get(page).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {SCHOOL, AUTHORITY})
    void directoryIsRenewedByAdministratorsOnly(String who) {
        Visitor visitor = Visitor.signedIn(port, who);
        byte[] file = RegisterCsv.ofSchools().school().bytes();
        String some = "/admin/directory/00000000-0000-0000-0000-000000000000";
        assertThat(visitor.get("/admin/directory").status()).isEqualTo(403);
        assertThat(visitor.get(some).status()).isEqualTo(403);
        assertThat(visitor.post(some + "/apply", Map.of("seen", "")).status()).isEqualTo(403);
        assertThat(visitor.post(some + "/give-up", Map.of()).status()).isEqualTo(403);
        assertThat(visitor.uploadTo("/schools/9262377/notice-address", "/admin/directory", "x.csv", file)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void administratorLooksBeforeTheDirectoryChanges() {
        Visitor administrator = Visitor.signedIn(port, ADMINISTRATOR);
        byte[] file = RegisterCsv.ofSchools()
                .school(
                        "URN",
                        "100005",
                        "EstablishmentName",
                        "Thomas Coram Centre <b>",
                        "LA (code)",
                        "202",
                        "EstablishmentNumber",
                        "1048",
                        "LA (name)",
                        "Camden")
                .bytes();
        Answer look = administrator.uploadTo("/admin/directory", "/admin/directory", "edubasealldata.csv", file);
        assertThat(look.text())
                .contains("What would change", "becomes Thomas Coram Centre &lt;b&gt;", "stay as they are")
                .doesNotContain("Many schools would take no more files");
        String seen = look.text().replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        assertThat(school.get("/schools/100005").text()).doesNotContain("Centre &lt;b&gt;");

        Answer applied = administrator.post(look.path(), look.path() + "/apply", Map.of("seen", seen));
        assertThat(applied.text()).contains("The directory is renewed");
        assertThat(school.get("/schools/100005").text()).contains("Thomas Coram Centre &lt;b&gt;");
        assertThat(administrator.get("/admin/directory").text()).contains("edubasealldata.csv", "1 school will");
    }

    @Test
    void administratorIsToldWhatIsWrongWithTheFile() {
        Visitor administrator = Visitor.signedIn(port, ADMINISTRATOR);
        assertThat(administrator
                        .uploadTo(
                                "/admin/directory",
                                "/admin/directory",
                                "x.csv",
                                "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("There is a problem", "lacks the columns URN, LA (code)");
        assertThat(administrator
                        .uploadTo("/admin/directory", "/admin/directory", "", new byte[0])
                        .text())
                .contains("Choose the CSV file");
    }
}
