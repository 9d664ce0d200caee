package uk.s2s.lrs.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.lrs.soap.Examples.CALLER;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.s2s.lrs.BatchOutput;
import uk.s2s.lrs.FindType;
import uk.s2s.lrs.FoundLearners;
import uk.s2s.lrs.ResponseCode;

/** Messages against recorded ones that use prefixes of their own: what counts is order, namespaces and text. */
class WireTests {

    private static MisbehavingServer recorder;
    private static SoapLearnerService service;
    private static ServerProcess server;

    @BeforeAll
    static void start() {
        recorder = new MisbehavingServer("server");
        service = new SoapLearnerService(
                SoapClientSettings.of(
                        URI.create(recorder.address()), Certificates.of("client"), Certificates.trusted()),
                Clock.systemUTC());
        server = ServerProcess.start("always");
    }

    @AfterAll
    static void stop() {
        service.close();
        recorder.close();
        server.close();
    }

    @Test
    void batchGoesOutAsRecorded() {
        answers("submit-batch.response.xml");
        service.submitBatchRegistration(CALLER, List.of(Examples.WITH_ULN, Examples.NAMES_ALONE));
        assertSent("submit-batch.request.xml");
    }

    @Test
    void batchIsAnsweredAsRecorded() throws IOException {
        assertAnswered("submit-batch.request.xml", "submit-batch.response.xml");
    }

    @Test
    void batchOutputIsReadAsRecorded() {
        answers("get-batch-output.response.xml");
        BatchOutput output = service.getBatchRegistrationOutput(CALLER, 6040);
        assertSent("get-batch-output.request.xml");
        assertThat(output.times()).isEqualTo(AnsweringLearners.TIMES);
        assertThat(output.learners()).extracting("code.number").containsExactly(2, 7);
        assertThat(output.learners()).extracting("uln").containsExactly(Optional.of(Examples.ULN), Optional.empty());
    }

    @Test
    void batchOutputIsAnsweredAsRecorded() throws IOException {
        RawRequests.post(server.address(), GoldenMessages.text("submit-batch.request.xml"));
        assertAnswered("get-batch-output.request.xml", "get-batch-output.response.xml");
    }

    @Test
    void findGoesOutAsRecordedWithTheLinkedUlns() {
        answers("find-by-uln.response.xml");
        FoundLearners found = service.learnerByUln(CALLER, FindType.FULL, Examples.ULN.value(), "Ada", "Example");
        assertSent("find-by-uln.request.xml");
        assertThat(found).isEqualTo(new FoundLearners(ResponseCode.LINKED_LEARNER, List.of(Examples.LEARNER)));
    }

    @Test
    void findIsAnsweredAsRecorded() throws IOException {
        assertAnswered("find-by-uln.request.xml", "find-by-uln.response.xml");
    }

    @Test
    void emptyOptionalDetailsOfAFindAreSentEmpty() {
        answers("find-by-uln.response.xml");
        service.learnerByDemographics(CALLER, FindType.CHECK, Examples.SEARCHED);
        assertSent("find-by-demographics.request.xml");
    }

    @Test
    void registrationGoesOutInItsOwnOrder() {
        recorder.says("<r:RegisterLearnerResponse xmlns:r='http://api.lrs.miap.gov.uk/regmsg'>"
                + "<ResponseCode>WSRC0021</ResponseCode></r:RegisterLearnerResponse>");
        assertThat(service.registerSingleLearner(CALLER, Examples.DETAILS).code())
                .isEqualTo(ResponseCode.NOT_REGISTERED);
        assertSent("register.request.xml");
    }

    @Test
    void faultHasTheFormOfTheContract() throws IOException {
        String request = GoldenMessages.text("get-batch-output.request.xml").replace("ABC123", "WSE005");
        String answer = RawRequests.post(server.address(), request).body();
        String outline =
                GoldenMessages.outline(answer).replaceAll("ErrorTimestamp=[0-9 :-]{19}", "ErrorTimestamp=at some time");
        assertThat(outline).isEqualTo(GoldenMessages.text("fault.outline.txt"));
    }

    private static void answers(String recorded) {
        recorder.answers("200 OK", "text/xml; charset=utf-8", GoldenMessages.text(recorded));
    }

    private static void assertSent(String recorded) {
        assertThat(GoldenMessages.outline(recorder.requests().get(0)))
                .isEqualTo(GoldenMessages.outline(GoldenMessages.text(recorded)));
    }

    private static void assertAnswered(String request, String response) throws IOException {
        String answer =
                RawRequests.post(server.address(), GoldenMessages.text(request)).body();
        assertThat(GoldenMessages.outline(answer)).isEqualTo(GoldenMessages.outline(GoldenMessages.text(response)));
    }
}
