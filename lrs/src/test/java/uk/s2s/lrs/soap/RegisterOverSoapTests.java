package uk.s2s.lrs.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.s2s.lrs.BatchOutput;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.FindType;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.local.LocalRegister;
import uk.s2s.lrs.local.RegisterLearnerService;
import uk.s2s.register.jdbc.LearnerRegister;

/** Our register, asked over SOAP. */
class RegisterOverSoapTests {

    private static final Clock CLOCK = Clock.systemUTC();

    private LearnerRegister register;
    private RegisterLearnerService local;
    private LearnerServer server;
    private SoapLearnerService service;

    @BeforeEach
    void start() throws SQLException {
        register = LocalRegister.open(CLOCK);
        local = new RegisterLearnerService(register, true, CLOCK);
        server = LearnerServer.start(
                local, SoapServerSettings.of(0, Certificates.of("server"), Certificates.trusted()), CLOCK);
        URI address = URI.create("https://localhost:%d/LearnerService.svc".formatted(server.port()));
        service = new SoapLearnerService(
                SoapClientSettings.of(address, Certificates.of("client"), Certificates.trusted()), CLOCK);
    }

    @AfterEach
    void stop() {
        service.close();
        server.close();
    }

    @Test
    void batchOverSoapRegistersWhomAFindThenFinds() {
        var submitted = service.submitBatchRegistration(LocalRegister.SCHOOL, List.of(Examples.WITHOUT_ULN));
        register.batches().runNext();
        BatchOutput output = service.getBatchRegistrationOutput(
                LocalRegister.SCHOOL, submitted.job().orElseThrow());
        var found = service.learnerByDemographics(LocalRegister.SCHOOL, FindType.FULL, Examples.DETAILS);

        assertThat(output.learners()).extracting("code.number").containsExactly(1);
        assertThat(found.code()).isEqualTo(ResponseCode.EXACT_MATCH);
        assertThat(found.learners().get(0).uln())
                .isEqualTo(output.learners().get(0).uln().orElseThrow());
    }

    @Test
    void whoeverIsUnknownLearnsNothingOfTheCounts() throws IOException {
        String message = GoldenMessages.text("submit-batch.request.xml")
                .replace("<LearnerRecordCount>2<", "<LearnerRecordCount>3<");
        var answer = RawRequests.post("https://localhost:%d/LearnerService.svc".formatted(server.port()), message);
        assertThat(answer.body()).contains("WSEC000").doesNotContain("WSRC0017");
    }

    @Test
    void wrongPasswordIsAFaultOverSoapToo() {
        Caller wrong = new Caller(LocalRegister.SCHOOL.organisationRef(), "", "another.password", "office");
        assertThatThrownBy(() -> service.verifyLearner(wrong, Examples.TO_VERIFY))
                .isInstanceOfSatisfying(
                        LearnerServiceFault.class,
                        fault -> assertThat(fault.code()).isEqualTo(ResponseCode.PASSWORD_WRONG));
    }
}
