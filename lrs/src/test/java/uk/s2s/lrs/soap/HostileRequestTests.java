package uk.s2s.lrs.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server makes of requests that are no requests. After each it still answers a good one. */
class HostileRequestTests {

    private static ServerProcess server;

    @BeforeAll
    static void start() {
        server = ServerProcess.start("always");
    }

    @AfterAll
    static void stop() throws IOException {
        assertThat(post(GoldenMessages.text("submit-batch.request.xml")).body()).contains("WSRC0007");
        server.close();
    }

    @Test
    void documentTypeIsRefused() throws IOException {
        String message = GoldenMessages.text("submit-batch.request.xml").replaceFirst("\\?>", "?><!DOCTYPE Envelope>");
        assertFault(post(message), "WSEC0001");
    }

    @Test
    void entitiesAreNeverResolved() throws IOException {
        String bomb = """
                <?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY secret SYSTEM "file:///etc/passwd">]><a>&c;&secret;</a>""";
        assertFault(post(bomb), "WSEC0001").doesNotContain("root:");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String deep = "<a>".repeat(50_000);
        assertFault(post(MisbehavingServer.envelope(deep)), "WSEC000");
        String inside = GoldenMessages.text("submit-batch.request.xml").replace(">ORD<", ">" + deep + "<");
        assertFault(post(inside), "WSEC0001");
    }

    @Test
    void manyAttributesAreRefused() throws IOException {
        StringBuilder attributes = new StringBuilder();
        for (int number = 0; number < 50_000; number++) {
            attributes.append(" a").append(number).append("=''");
        }
        assertFault(post(MisbehavingServer.envelope("<a" + attributes + "/>")), "WSEC0001");
    }

    @Test
    void hugeRequestIsRefused() throws IOException {
        String message = GoldenMessages.text("submit-batch.request.xml")
                .replaceFirst("<JobType>", "<!-- " + "x".repeat(17 * 1024 * 1024) + " --><JobType>");
        try {
            assertFault(post(message), "WSEC0001");
        } catch (IOException e) {
            assertThat(e).as("or the connection is cut while it is being sent").isNotNull();
        }
    }

    @Test
    void whatIsNoXmlIsRefused() throws IOException {
        assertFault(post("Zymurgy"), "WSEC0001");
        assertFault(post(""), "WSEC0001");
        assertFault(post("<Envelope/>"), "WSEC0001");
        assertFault(post(MisbehavingServer.envelope("")), "WSEC0001");
        byte[] notUtf8 = MisbehavingServer.envelope("<a>\u00ff</a>").getBytes(StandardCharsets.ISO_8859_1);
        assertFault(RawRequests.post(server.address(), notUtf8), "WSEC000");
    }

    @Test
    void unknownRequestIsSaidToBeUnknown() throws IOException {
        assertFault(post(MisbehavingServer.envelope("<x:DropTable xmlns:x=\"http://example/\"/>")), "WSEC0002");
    }

    @Test
    void wrongOrderIsRefusedInTheValidatorsWords() throws IOException {
        String message = GoldenMessages.text("submit-batch.request.xml").replace("FamilyName>", "Surname>");
        assertFault(post(message), "WSEC0001").contains("Surname").contains("FurtherDetails");
    }

    @Test
    void countThatIsNotTheNumberOfLearnersIsAnOutcome() throws IOException {
        String message = GoldenMessages.text("submit-batch.request.xml")
                .replace("<LearnerRecordCount>2<", "<LearnerRecordCount>3<");
        HttpResponse<String> answer = post(message);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("WSRC0017").doesNotContain("JobID");
    }

    @Test
    void wsdlAndSchemasAreGivenOut() throws IOException {
        assertThat(RawRequests.get(server.address() + "?wsdl").body())
                .contains("LearnerPortType")
                .contains("?xsd=");
        assertThat(RawRequests.get(server.address() + "?xsd=learner.xsd").body())
                .contains("MIAPNameNonEmpty");
    }

    @Test
    void otherAddressesTellNothing() throws IOException {
        HttpResponse<String> answer = RawRequests.get(server.address().replace("LearnerService.svc", ""));
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat").doesNotContain("LearnerService");
    }

    @Test
    void outOfHoursEverythingIsOutOfHours() throws IOException {
        try (ServerProcess closed = ServerProcess.start("00:00-00:01")) {
            String message = GoldenMessages.text("submit-batch.request.xml");
            if (!uk.s2s.lrs.OperatingHours.read("00:00-00:01").areOn(java.time.Clock.systemUTC())) {
                assertFault(RawRequests.post(closed.address(), message), "WSEC0004");
                assertThat(RawRequests.get(closed.address() + "?wsdl").statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static HttpResponse<String> post(String message) throws IOException {
        return RawRequests.post(server.address(), message);
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertFault(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(500);
        return assertThat(answer.body()).contains("<ErrorCode>" + code).contains("MIAPAPIException");
    }
}
