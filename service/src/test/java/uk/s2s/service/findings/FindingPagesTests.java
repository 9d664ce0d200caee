package uk.s2s.service.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.ctf.CtfFinding;
import uk.s2s.ctf.FindingCode;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.transfers.TransferFinding;
import uk.s2s.service.web.Visitor;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class FindingPagesTests {

    @LocalServerPort
    int port;

    static Stream<FindingCode> everyFinding() {
        return Stream.concat(Stream.of(CtfFinding.values()), Stream.of(TransferFinding.values()));
    }

    @ParameterizedTest
    @MethodSource("everyFinding")
    void hasAPageThatEverybodyMayRead(FindingCode finding) {
        assertThat(new Visitor(port).get("/findings/" + finding.code()).text())
                .contains(finding.code(), "What to do</h2>", "class=\"govuk-body\"");
    }

    @Test
    void theListLeadsToThePages() {
        assertThat(new Visitor(port).get("/findings").text())
                .contains("<table class=\"govuk-table\">", "href=\"/findings/upn-duplicate\"");
    }

    @Test
    void thereIsNoPageOfAnUnknownFinding() {
        assertThat(new Visitor(port).get("/findings/no-such-finding").status()).isEqualTo(404);
        assertThat(new Visitor(port).get("/findings/README").status()).isEqualTo(404);
    }

    @Test
    void theAnswerToAnUploadLeadsToThePage() {
        assertThat(Visitor.signedIn(port, "office@drake.example")
                        .upload(aLeaver().bornOn("2011-02-30"))
                        .text())
                .contains("href=\"/findings/date-of-birth-impossible\"");
    }
}
