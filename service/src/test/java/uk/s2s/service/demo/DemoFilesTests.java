package uk.s2s.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Visitor;

/** Whoever starts the demonstration finds files on their way, and some that have arrived. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestDatabase.ForSpring.class, WithDemoFiles.class})
class DemoFilesTests {

    @LocalServerPort
    int port;

    @Autowired
    DemoFiles demo;

    @Autowired
    JdbcClient sql;

    @Test
    void everySchoolHasSomethingToDo() {
        assertThat(home("office@thetford.example")).contains("2 files to accept or reject");
        assertThat(home("office@forest.example"))
                .contains(
                        "1 file accepted: download and say whether it worked",
                        "1 file was rejected",
                        "1 file addressed to a closed school: decide where to send");
    }

    @Test
    void theLocalAuthoritySeesWhatLies() {
        assertThat(Visitor.signedIn(port, "transfers@norfolk.example")
                        .get("/authority")
                        .text())
                .contains("2 files are not collected");
    }

    @Test
    void anotherStartSendsNothingTwice() {
        int before = files();
        demo.provide();
        assertThat(files()).isEqualTo(before).isEqualTo(17);
    }

    private String home(String email) {
        return Visitor.signedIn(port, email).get("/").text();
    }

    private int files() {
        return sql.sql("select count(*) from transfer").query(Integer.class).single();
    }
}
