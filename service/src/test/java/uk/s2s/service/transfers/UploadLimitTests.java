package uk.s2s.service.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.DataDirectory;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.servlet.multipart.max-request-size=6MB",
            "spring.servlet.multipart.file-size-threshold=1MB"
        })
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class UploadLimitTests {

    @LocalServerPort
    int port;

    @Autowired
    DataDirectory data;

    @Test
    void uploadOverTheLimitIsExplained() {
        Answer answer = Visitor.signedIn(port, "office@drake.example")
                .upload("9262377_CTF_9266910_001.xml", new byte[7 * 1024 * 1024], "send");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Error: Send files", "larger than 6 MB");
    }

    @Test
    void registerFileOverTheLimitIsExplainedOnTheAdministratorsOwnPage() {
        Answer answer = Visitor.signedIn(port, "admin@s2s.example")
                .uploadTo("/admin/directory", "/admin/directory", "edubasealldata.csv", new byte[7 * 1024 * 1024]);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.path()).isEqualTo("/admin/directory");
        assertThat(answer.text()).contains("larger than the 6 MB");
    }

    @Test
    void uploadWithoutSessionIsSentToSignIn() {
        Answer answer = new Visitor(port).upload("9262377_CTF_9266910_001.xml", new byte[10], "send", "", "");
        assertThat(answer.path()).isEqualTo("/sign-in");
        assertThat(answer.text()).contains("Your session had ended, so nothing was sent");
    }

    @Test
    void largeUploadLeavesNothingUnencryptedBehind() throws Exception {
        TestCtf cohort = aLeaver().pupils(6000);
        assertThat(cohort.bytes().length).isGreaterThan(2_000_000);
        assertThat(Visitor.signedIn(port, "office@drake.example").upload(cohort).text())
                .contains("6000");
        await().untilAsserted(
                        () -> { // removed when the request ends, just after its answer
                            try (Stream<Path> left = Files.list(data.privateFolder("uploads"))) {
                                assertThat(left).isEmpty();
                            }
                        });
    }
}
