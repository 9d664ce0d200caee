package uk.s2s.service.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.register.Admission;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Register administrators say who may ask the register. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class OrganisationPagesTests {

    private static final String LIST = "/register/organisations";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Registrations registrations;

    @Autowired
    LearnerRegister register;

    Visitor administrator;
    String school;

    @BeforeEach
    void administrator() {
        school = sql.sql("select number from establishment where is_open and number like '8%' order by urn limit 1")
                .query(String.class)
                .single();
        sql.sql("delete from desk_organisation where organisation = ?")
                .param(school)
                .update();
        administrator = Visitor.signedIn(port, "register@s2s.example");
    }

    @Test
    void demoSchoolsAreRegistered() {
        assertThat(administrator.get(LIST + "?q=drake").text()).contains("9262377", "Registered");
        assertThat(administrator.get(LIST + "?q=nothing%20like%20it").text()).contains("No organisation was found");
    }

    @Test
    void registersASchoolAndItsPasswordOpens() {
        Answer page = register(Map.of("organisation", school));
        assertThat(page.text()).contains("It is shown only now");
        String ref = registrations.refOf(school).orElseThrow();
        String password = page.text().replaceAll("(?s).*<strong class=\"s2s-wrap\">([0-9A-Z]{16})<.*", "$1");
        assertThat(register.organisations().admit(ref, "", password)).isInstanceOf(Admission.Admitted.class);
        assertThat(administrator.get(LIST + "/" + ref).text()).doesNotContain(password);
        assertThat(sql.sql(
                                "select count(*) from audit_entry where action = 'OrganisationRegistered' and details::text like ?")
                        .param("%" + password + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void endsARegistrationAndBeginsItAgain() {
        register(Map.of("organisation", school));
        String path = LIST + "/" + registrations.refOf(school).orElseThrow();
        assertThat(administrator.post(path, path + "/end", Map.of()).text()).contains("Ended", "Register again");
        assertThat(administrator.post(path, path + "/end", Map.of()).status()).isEqualTo(200);
        assertThat(administrator.post(path, path + "/register", Map.of()).text())
                .contains("shown only now");
    }

    @Test
    void oneSchoolIsRegisteredOnce() {
        register(Map.of("organisation", school));
        assertThat(register(Map.of("organisation", school)).text()).contains("registered before");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', organisation",
        "9999999, '', '', organisation",
        "'926691%', '', '', organisation",
        "9266910, 'AB', '', ref",
        "9266910, 'ABC-12', '', ref",
        "9266910, '', '123', ukprn",
        "9266910, '', '1234567890', ukprn"
    })
    void whatIsWrongIsSaid(String organisation, String ref, String ukprn, String field) {
        Answer page = register(Map.of("organisation", organisation, "ref", ref, "ukprn", ukprn));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Error: Organisations", "href=\"#" + field + "\"");
    }

    @Test
    void endlessTextIsAnsweredCalmly() {
        assertThat(register(Map.of("organisation", "9".repeat(10_000))).status())
                .isEqualTo(200);
        assertThat(administrator.get(LIST + "/' or '1'='1".replace(" ", "%20")).status())
                .isEqualTo(404);
        assertThat(administrator.get(LIST + "/NOSUCH").status()).isEqualTo(404);
    }

    private Answer register(Map<String, String> form) {
        return administrator.post(LIST, LIST, form);
    }
}
