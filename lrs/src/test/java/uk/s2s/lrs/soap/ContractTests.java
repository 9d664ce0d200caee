package uk.s2s.lrs.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.lrs.soap.Examples.CALLER;
import static uk.s2s.lrs.soap.Examples.DETAILS;
import static uk.s2s.lrs.soap.Examples.ULN;

import java.net.URI;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.s2s.lrs.BatchCounts;
import uk.s2s.lrs.BatchSubmitted;
import uk.s2s.lrs.FindType;
import uk.s2s.lrs.FoundLearners;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.LearnerServiceUnreachable;
import uk.s2s.lrs.LearnerToVerify;
import uk.s2s.lrs.RegisteredLearner;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;

/** The client against the server over TLS with client certificates, the server in a process of its own. */
class ContractTests {

    private static ServerProcess server;
    private static SoapLearnerService service;

    @BeforeAll
    static void start() {
        server = ServerProcess.start("always");
        service = client("client");
    }

    @AfterAll
    static void stop() {
        service.close();
        server.close();
    }

    @Test
    void findsByUlnAndToldOfTheRecordThatAnotherWasMergedInto() {
        assertThat(service.learnerByUln(CALLER, FindType.FULL, ULN.value(), "Ada", "Example"))
                .isEqualTo(new FoundLearners(ResponseCode.LINKED_LEARNER, List.of(Examples.LEARNER)));
    }

    @Test
    void checkOnlyTellsWhether() {
        assertThat(service.learnerByUln(CALLER, FindType.CHECK, ULN.value(), "Ada", "Example"))
                .isEqualTo(new FoundLearners(ResponseCode.LINKED_LEARNER, List.of()));
    }

    @Test
    void findsByDemographics() {
        assertThat(service.learnerByDemographics(CALLER, FindType.FULL, Examples.SEARCHED))
                .isEqualTo(new FoundLearners(ResponseCode.EXACT_MATCH, List.of(Examples.LEARNER)));
        assertThat(service.learnerByDemographics(
                        CALLER, FindType.FULL, Examples.SEARCHED.with(LearnerField.GIVEN_NAME, "Jo")))
                .isEqualTo(new FoundLearners(ResponseCode.TOO_MANY_MATCHES, List.of()));
    }

    @Test
    void registersWithEveryField() {
        assertThat(service.registerSingleLearner(CALLER, DETAILS))
                .isEqualTo(new RegisteredLearner(ResponseCode.REGISTERED, Optional.of(ULN)));
    }

    @Test
    void updatesTheVersionThatWasRead() {
        assertThat(service.updateSingleLearner(CALLER, ULN, DETAILS, 7)).isEqualTo(ResponseCode.UPDATED);
        assertThat(service.updateSingleLearner(CALLER, ULN, DETAILS, 6)).isEqualTo(ResponseCode.CHANGED_SINCE_READ);
    }

    @Test
    void batchComesBackWithCodesCountsAndTimes() {
        BatchSubmitted submitted =
                service.submitBatchRegistration(CALLER, List.of(Examples.WITH_ULN, Examples.NAMES_ALONE));
        var output = service.getBatchRegistrationOutput(CALLER, submitted.job().orElseThrow());

        assertThat(submitted.code()).isEqualTo(ResponseCode.BATCH_ACCEPTED);
        assertThat(output.counts()).isEqualTo(new BatchCounts(1, 2, 3, 4, 5));
        assertThat(output.times()).isEqualTo(AnsweringLearners.TIMES);
        assertThat(output.learners()).extracting("details").containsExactly(DETAILS, Examples.NAMES_ALONE.details());
        assertThat(output.learners()).extracting("misIdentifier").containsExactly("B801200005001", "");
        assertThat(output.learners()).extracting("uln").containsExactly(Optional.of(ULN), Optional.empty());
        assertThat(output.learners()).extracting("code.number").containsExactly(2, 7);
    }

    @Test
    void twoHundredLearnersGoInOneBatch() {
        service.submitBatchRegistration(CALLER, Collections.nCopies(200, Examples.WITH_ULN));
        assertThat(service.getBatchRegistrationOutput(CALLER, 6040).learners()).hasSize(200);
    }

    @Test
    void unknownJobIsSaidToBeUnknown() {
        assertThat(service.getBatchRegistrationOutput(CALLER, 1).code()).isEqualTo(ResponseCode.UNKNOWN_JOB);
    }

    @Test
    void fiveThousandLearnersAreVerifiedInOneBatch() {
        var learner = new LearnerToVerify("B801200005001", ULN.value(), Examples.VERIFIED);
        BatchSubmitted submitted = service.submitVerifyBatch(
                CALLER, Optional.of("office@school.test"), Collections.nCopies(5000, learner));

        assertThat(submitted.job()).isEqualTo(OptionalLong.of(5000));
        assertThat(service.getVerifyBatchOutput(CALLER, 5000).learners())
                .hasSize(5000)
                .allSatisfy(verified -> assertThat(verified.searched()).isEqualTo(learner));
    }

    @Test
    void moreThanFiveThousandToVerifyIsAWrongCount() {
        var many = Collections.nCopies(5001, Examples.TO_VERIFY);
        assertThat(service.submitVerifyBatch(CALLER, Optional.empty(), many).code())
                .isEqualTo(ResponseCode.VERIFY_COUNT_WRONG);
    }

    @Test
    void verifiesWithFlagsOfWhatDiffers() {
        var verified = service.verifyLearner(CALLER, Examples.TO_VERIFY);
        assertThat(verified).isEqualTo(new AnsweringLearners().verifyLearner(CALLER, Examples.TO_VERIFY));
    }

    @Test
    void verifiesWithoutDateOfBirthAndGender() {
        LearnerDetails names =
                Examples.VERIFIED.with(LearnerField.DATE_OF_BIRTH, "").with(LearnerField.GENDER, "");
        var verified = service.verifyLearner(CALLER, new LearnerToVerify("", ULN.value(), names));
        assertThat(verified.searched().details()).isEqualTo(names);
    }

    @Test
    void retrievesUlnsInTheOrderAsked() {
        List<String> asked = List.of("1026893096", "6936002314");
        assertThat(service.retrieveUlns(CALLER, asked)).isEqualTo(new AnsweringLearners().retrieveUlns(CALLER, asked));
    }

    @Test
    void organisationsThatMayNotAreToldWhy() {
        for (ResponseCode code :
                List.of(ResponseCode.ORGANISATION_UNKNOWN, ResponseCode.PASSWORD_WRONG, ResponseCode.NO_ACCESS)) {
            var caller = Examples.organisation("WSE%03d".formatted(code.number()));
            assertThatThrownBy(() -> service.submitBatchRegistration(caller, List.of(Examples.WITH_ULN)))
                    .isInstanceOfSatisfying(
                            LearnerServiceFault.class,
                            fault -> assertThat(fault.code()).isEqualTo(code));
        }
    }

    @Test
    void whatBreaksWithinTheServerTellsNothingOfALearner() {
        var caller = Examples.organisation("BROKEN");
        assertThatThrownBy(() -> service.verifyLearner(caller, Examples.TO_VERIFY))
                .isInstanceOf(LearnerServiceFault.class)
                .hasMessageContaining("WSEC0999")
                .hasMessageNotContaining("Zymurgy");
    }

    @Test
    void malformedRequestIsRefusedAsAWhole() {
        var malformed = new uk.s2s.lrs.BatchLearner("", "", DETAILS.with(LearnerField.DATE_OF_BIRTH, "29/02/2008"));
        assertThatThrownBy(() -> service.submitBatchRegistration(CALLER, List.of(malformed)))
                .isInstanceOf(LearnerServiceFault.class)
                .hasMessageContaining("WSEC0001")
                .hasMessageNotContaining("29/02/2008");
    }

    @Test
    void whoComesWithoutATrustedCertificateIsNotLetIn() {
        try (SoapLearnerService stranger = client("stranger")) {
            assertThatThrownBy(() -> stranger.verifyLearner(CALLER, Examples.TO_VERIFY))
                    .isInstanceOf(LearnerServiceUnreachable.class)
                    .hasMessageContaining("refuses our client certificate");
        }
    }

    @Test
    void whoComesWithoutAnyCertificateIsNotLetIn() {
        assertThatThrownBy(() -> RawRequests.withoutCertificate(server.address()))
                .isInstanceOf(javax.net.ssl.SSLException.class);
    }

    @Test
    void anExpiredCertificateIsNamedBeforeAnythingIsSent() {
        try (SoapLearnerService late = client("expired")) {
            assertThatThrownBy(() -> late.verifyLearner(CALLER, Examples.TO_VERIFY))
                    .isInstanceOf(LearnerServiceUnreachable.class)
                    .hasMessageContaining("our client certificate expired on")
                    .hasMessageContaining("replace the key store");
        }
    }

    private static SoapLearnerService client(String certificate) {
        SoapClientSettings settings = SoapClientSettings.of(
                URI.create(server.address()), Certificates.of(certificate), Certificates.trusted());
        return new SoapLearnerService(settings, Clock.systemUTC());
    }
}
