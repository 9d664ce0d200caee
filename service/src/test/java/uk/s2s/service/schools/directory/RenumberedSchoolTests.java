package uk.s2s.service.schools.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** The same school gets another number by an import: its people lose nothing and work under the new one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@DirtiesContext // nobody else's Thetford has another number
class RenumberedSchoolTests {

    @LocalServerPort
    int port;

    @Autowired
    DirectoryImports imports;

    @Autowired
    Schools schools;

    @Autowired
    JdbcClient sql;

    private String waiting = "";

    @BeforeEach
    void thetfordBecomesAnother() throws Exception {
        sql.sql(
                        "insert into notice_address values ('9266910', 'office@thetford.example', now()) on conflict do nothing")
                .update();
        waiting = Visitor.signedIn(port, "office@drake.example")
                .upload(TestCtf.aLeaver())
                .reference();
        int urn = sql.sql("select urn from establishment where number = '9266910' and is_open")
                .query(Integer.class)
                .single();
        DirectoryImport received = imports.receive(
                "edubasealldata.csv",
                RegisterCsv.ofSchools()
                        .school(
                                "URN", String.valueOf(urn),
                                "EstablishmentNumber", "4999",
                                "EstablishmentName", "The Thetford Academy")
                        .file());
        Changes changes = imports.changes(received.id());
        assertThat(changes.groups().get(0).first())
                .containsExactly(new Changes.Change("9266910", "The Thetford Academy", "2 accounts, becomes 9264999"));
        assertThat(imports.apply(received.id(), changes.summary(), false, null)).isEmpty();
    }

    @Test
    void itsPeopleKeepTheirFilesAndWorkUnderTheNewNumber() {
        Visitor thetford = Visitor.signedIn(port, "office@thetford.example");
        assertThat(thetford.get("/organisation").text()).contains("9266910", "9264999");
        thetford.post("/organisation", "/organisation", Map.of("organisation", "9266910"));
        assertThat(thetford.get("/").text())
                .contains("9266910 takes no more files", "The Thetford Academy (9264999)", "Change organisation");
        assertThat(thetford.get("/transfers/" + waiting).status()).isEqualTo(200);

        thetford.post("/organisation", "/organisation", Map.of("organisation", "9264999"));
        assertThat(thetford.get("/").text()).doesNotContain("takes no more files");
        assertThat(schools.noticeAddress(new SchoolNumber("9264999"))).contains("office@thetford.example");
        assertThat(sql.sql("select details::text from audit_entry where action = 'SchoolRenumbered'")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("{\"former\": \"9266910\", \"number\": \"9264999\", \"formerTakenOver\": false}"));
    }
}
