package uk.s2s.service.uln;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.UlnCtf.yearTen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import uk.s2s.service.commands.Command;
import uk.s2s.service.uln.LrsOnStage.Trouble;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Where the national service is asked, each organisation's credentials are entered by hand or from a file. */
@TestPropertySource(properties = "s2s.national-lrs=https://lrs.example/LearnerService.svc")
class NationalCredentialsTests extends UlnStage {

    private static final String PAGE = "/schools/" + THETFORD + "/lrs";
    private static final String SECRET = "Tulips in spring";

    @Autowired
    ApplicationContext context;

    @TempDir
    Path directory;

    @BeforeEach
    void nothingIsEntered() {
        sql.sql("delete from lrs_registration where national").update();
    }

    @Test
    void aSchoolWithoutThemIsToldWhatIsMissingAndWhoEntersIt() {
        assertThat(thetford.get("/uln/upload").text()).contains("Nobody has entered yet as whom", "LRS role");
        String reference = uploads(yearTen());
        work();
        assertThat(page(reference))
                .contains("Application Error", "Nobody has entered yet as whom your organisation asks");
        assertThat(lrs.submissions()).isZero();

        enter(thetford, "XYZ789", "", SECRET);
        thetford.post("/uln/files/" + reference + "/parts/1/again", Map.of());
        work();
        assertThat(page(reference)).contains("Processed");
        assertThat(lrs.callers())
                .singleElement()
                .satisfies(caller -> assertThat(caller.organisationRef()).isEqualTo("XYZ789"))
                .satisfies(caller -> assertThat(caller.password()).isEqualTo(SECRET));
        assertThat(thetford.get("/uln/upload").text()).doesNotContain("Nobody has entered");
    }

    @Test
    void thePasswordIsNeverShownNorWrittenDown() {
        assertThat(enter(thetford, "XYZ789", "10012345", SECRET).text())
                .contains("accepts these credentials", "XYZ789", "10012345", "it is never shown")
                .doesNotContain(SECRET);
        assertThat(sql.sql("select count(*) from audit_entry where details::text like ?")
                        .param("%" + SECRET + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sql.sql(
                                "select details ->> 'answer' from audit_entry where action = 'LrsCredentialsEntered' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("accepted");
    }

    @Test
    void whatTheServiceRefusesIsNotKept() {
        enter(thetford, "XYZ789", "", SECRET);
        lrs.nextIs(Trouble.PASSWORD_WRONG);
        assertThat(enter(thetford, "XYZ000", "", "sixteen-letters?").text())
                .contains("Error: LRS credentials", "refuses this password (WSEC0005)", "href=\"#password\"", "XYZ789");
        assertThat(registrations.national(THETFORD))
                .hasValueSatisfying(held -> assertThat(held.organisationRef()).isEqualTo("XYZ789"));
    }

    @Test
    void whatTheServiceCannotBeAskedAboutIsKept() {
        lrs.nextIs(Trouble.NO_ANSWER);
        assertThat(enter(thetford, "", "10012345", SECRET).text()).contains("could not be asked about them just now");
        assertThat(registrations.national(THETFORD)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', sixteen-letters!, ref",
        "ABC-12, '', sixteen-letters!, ref",
        "'', 1234, sixteen-letters!, ukprn",
        "ABC123, '', short, password",
        "ABC123, '', '                ', password"
    })
    void whatIsMistypedIsSaid(String ref, String ukprn, String password, String field) {
        assertThat(enter(thetford, ref, ukprn, password).text()).contains("href=\"#" + field + "\"");
        assertThat(registrations.national(THETFORD)).isEmpty();
    }

    @Test
    void administratorsEnterThoseOfAnyOrganisation() {
        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        assertThat(administrator.get("/admin/lrs").text()).contains("Nothing has been entered yet");
        assertThat(administrator.get("/admin/lrs?number=" + THETFORD).text()).contains("The Thetford Academy");
        enter(administrator, "XYZ789", "", SECRET);
        assertThat(administrator.get("/admin/lrs").text()).contains("1 organisation with credentials", "XYZ789");
        assertThat(administrator.get("/admin/lrs?number=nobody").text()).contains("Error: LRS credentials");
    }

    @Test
    void registeringAtOurOwnDeskLeavesThemAsTheyAre() {
        enter(thetford, "XYZ789", "", SECRET);
        registrations.save(THETFORD, "OWNREF", "", PASSWORD);
        assertThat(registrations.callerOf(THETFORD))
                .hasValueSatisfying(caller -> assertThat(caller.password()).isEqualTo(SECRET));
    }

    @Test
    void theDeskOfOurOwnRegisterIsNotOffered() {
        assertThat(thetford.get("/").text()).doesNotContain("href=\"/exceptions\"");
        assertThat(thetford.get("/schools/" + THETFORD).text()).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void manyAreEnteredFromAFile() throws IOException {
        assertThat(imports(
                        "organisation,ref,ukprn,password",
                        THETFORD + ",XYZ789,,\"" + SECRET + "\"",
                        "9262377,,10012345," + PASSWORD))
                .startsWith("0: 2 entered");
        assertThat(registrations.callerOf(THETFORD))
                .hasValueSatisfying(caller -> assertThat(caller.password()).isEqualTo(SECRET));
        assertThat(registrations.national()).hasSize(2);
    }

    @Test
    void aFileWithAMistakeEntersNothingAndTellsNoPassword() throws IOException {
        String told = imports(
                "organisation,ref,ukprn,password",
                THETFORD + ",XYZ789,," + SECRET,
                "9999999,ABC,," + PASSWORD,
                THETFORD + ",XYZ789,,Tulips");
        assertThat(told)
                .startsWith("1: Line 3: organisation is not the number")
                .contains(
                        "Line 3: An organisation reference has six",
                        "Line 4: Enter the organisation's password",
                        "twice")
                .contains("Nothing was entered")
                .doesNotContain("Tulips", PASSWORD);
        assertThat(registrations.national()).isEmpty();
    }

    private Answer enter(Visitor who, String ref, String ukprn, String password) {
        return who.post(PAGE, PAGE, Map.of("ref", ref, "ukprn", ukprn, "password", password));
    }

    /** Exit code and what is printed. */
    private String imports(String... lines) throws IOException {
        Path file = Files.write(directory.resolve("credentials.csv"), List.of(lines));
        Command command = context.getBeansOfType(Command.class).values().stream()
                .filter(one -> one.name().equals("lrs"))
                .findFirst()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        int code = command.run(
                List.of("credentials", file.toString()), new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + ": " + out.toString(StandardCharsets.UTF_8);
    }
}
