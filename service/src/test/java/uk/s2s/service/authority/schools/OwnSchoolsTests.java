package uk.s2s.service.authority.schools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.authority.OfficerStage;
import uk.s2s.service.web.Visitor;

/** Which of its schools an authority cannot reach. */
@OfficerStage
class OwnSchoolsTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    Visitor norfolk;

    @BeforeEach
    void signIn() {
        norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
    }

    @AfterEach
    void switchOn() {
        sql.sql("update account set disabled = false").update();
        sql.sql("insert into notice_address values ('9262377', 'office@drake.example', now()) on conflict do nothing")
                .update();
    }

    @Test
    void aSchoolWhoseOnlyAccountIsSwitchedOffHasNobodyWhoCanSignIn() {
        assertThat(csv("problem=no_account")).contains("9263107").doesNotContain("9262377");
        sql.sql("update account set disabled = true where email in ('office@drake.example', 'both@trust.example')")
                .update();
        assertThat(csv("problem=no_account")).contains("\"9262377\",\"Drake Primary School\",\"Primary\",\"0\"");
    }

    @Test
    void aSchoolWithoutAVerifiedAddressCannotBeTold() {
        assertThat(csv("problem=no_email&name=drake+primary")).doesNotContain("9262377");
        sql.sql("delete from notice_address where organisation = '9262377'").update();
        assertThat(csv("problem=no_email&name=drake+primary")).contains("9262377");
        assertThat(csv("problem=any&name=drake+primary")).contains("9262377");
    }

    @Test
    void aSchoolWhoseEmailsComeBackCannotBeTold() {
        sql.sql("update notice_address set failing_since = now() where organisation = '9262377'")
                .update();
        assertThat(csv("problem=no_email&name=drake+primary")).contains("9262377", "E-mails come back");
        sql.sql("update notice_address set failing_since = null").update();
        assertThat(csv("problem=no_email&name=drake+primary")).doesNotContain("9262377");
    }

    @Test
    void schoolsOfOtherAuthoritiesAndThoseThatTakeNoPartAreNotListed() {
        assertThat(csv("").lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("\"926"));
        assertThat(sql.sql(
                                "select number from establishment where number like '926%' and is_open and type like 'Other independent%'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(number -> csv("").contains(number));
    }

    @Test
    void theCountsOfTheDeskAreThoseOfTheLists() {
        String desk = norfolk.get("/authority").text();
        assertThat(desk).contains((csv("problem=no_account").lines().count() - 1) + " of ");
        assertThat(desk).contains((csv("problem=no_email").lines().count() - 1) + " of ");
    }

    @Test
    void aNameTooLongIsSaidToBe() {
        assertThat(norfolk.get("/authority/schools?name=" + "a".repeat(5_000)).text())
                .contains("The school must be 100 characters or fewer");
        assertThat(norfolk.get("/authority/schools?name=%25&problem=nonsense").text())
                .contains("There is no such school");
    }

    private String csv(String query) {
        return norfolk.get("/authority/schools/csv?" + query).text();
    }
}
