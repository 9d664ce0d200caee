package uk.s2s.lrs.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.lrs.local.LocalRegister.OTHER_SCHOOL;
import static uk.s2s.lrs.local.LocalRegister.SCHOOL;
import static uk.s2s.register.LearnerField.ABILITY_TO_SHARE;
import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GENDER;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.LearnerField.LAST_KNOWN_POST_CODE;
import static uk.s2s.register.LearnerField.NOTES;
import static uk.s2s.register.LearnerField.VERIFICATION_TYPE;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.BatchLearner;
import uk.s2s.lrs.BatchOutput;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.FailureFlag;
import uk.s2s.lrs.FindType;
import uk.s2s.lrs.FoundLearners;
import uk.s2s.lrs.Learner;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.LearnerServiceUnreachable;
import uk.s2s.lrs.LearnerToVerify;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.VerifiedLearner;
import uk.s2s.lrs.VerifyBatchOutput;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.Organisation;
import uk.s2s.register.Requester;
import uk.s2s.register.jdbc.LearnerRegister;

class RegisterLearnerServiceTests {

    private static final Requester DESK = new Requester("desk", "administrator");
    private static final LearnerDetails EMMA = LearnerDetails.NONE
            .with(GIVEN_NAME, "Emma")
            .with(FAMILY_NAME, "Fairweather")
            .with(DATE_OF_BIRTH, "2010-04-17")
            .with(GENDER, "2")
            .with(LAST_KNOWN_POST_CODE, "CV4 9EE")
            .with(VERIFICATION_TYPE, "1")
            .with(ABILITY_TO_SHARE, "1");

    private final SettableClock clock = new SettableClock();
    private LearnerRegister register;
    private RegisterLearnerService service;

    @BeforeEach
    void open() throws SQLException {
        register = LocalRegister.open(clock);
        service = new RegisterLearnerService(register, false, clock);
    }

    @Test
    void nobodyIsRegisteredWithoutAFind() {
        assertThat(service.registerSingleLearner(SCHOOL, EMMA).code()).isEqualTo(ResponseCode.NOT_REGISTERED);
        find(OTHER_SCHOOL, EMMA);
        assertThat(service.registerSingleLearner(SCHOOL, EMMA).code())
                .as("another organisation's find does not count")
                .isEqualTo(ResponseCode.NOT_REGISTERED);
        assertThat(find(SCHOOL, EMMA).code()).isEqualTo(ResponseCode.NO_MATCH);
        assertThat(service.registerSingleLearner(SCHOOL, EMMA).code()).isEqualTo(ResponseCode.REGISTERED);
    }

    @Test
    void whoIsRegisteredIsFoundAndNotRegisteredAgain() {
        Uln uln = registered(EMMA);
        FoundLearners found = find(SCHOOL, EMMA.with(LAST_KNOWN_POST_CODE, "cv49ee"));
        assertThat(found.code()).isEqualTo(ResponseCode.EXACT_MATCH);
        assertThat(found.learners()).extracting(Learner::uln).containsExactly(uln);
        assertThat(service.registerSingleLearner(SCHOOL, EMMA).code()).isEqualTo(ResponseCode.NOT_REGISTERED);
    }

    @Test
    void checkShowsNobody() {
        registered(EMMA);
        assertThat(service.learnerByDemographics(SCHOOL, FindType.CHECK, EMMA))
                .isEqualTo(new FoundLearners(ResponseCode.EXACT_MATCH, List.of()));
    }

    @Test
    void aSingleRecordMayStillBeSomebodyElse() {
        registered(EMMA);
        FoundLearners found = find(SCHOOL, EMMA.with(LAST_KNOWN_POST_CODE, "LU4 9QX"));
        assertThat(found.code()).isEqualTo(ResponseCode.POSSIBLE_MATCHES);
        assertThat(found.learners()).hasSize(1);
    }

    @Test
    void elevenNamesakesAreTooManyAndNoneIsShown() {
        for (int number = 1; number <= 11; number++) {
            registered(EMMA.with(LAST_KNOWN_POST_CODE, "B%d 1AA".formatted(number * 7)));
        }
        assertThat(find(SCHOOL, EMMA)).isEqualTo(new FoundLearners(ResponseCode.TOO_MANY_MATCHES, List.of()));
    }

    @Test
    void findWithoutAPostcodeIsOfInsufficientData() {
        assertThat(find(SCHOOL, EMMA.with(LAST_KNOWN_POST_CODE, "")).code()).isEqualTo(ResponseCode.INSUFFICIENT_DATA);
    }

    @Test
    void ulnIsFoundOnlyWithItsNames() {
        Uln uln = registered(EMMA);
        assertThat(service.learnerByUln(SCHOOL, FindType.FULL, uln.value(), "Emma", "Fairweather")
                        .code())
                .isEqualTo(ResponseCode.EXACT_MATCH);
        assertThat(service.learnerByUln(SCHOOL, FindType.FULL, uln.value(), "Oscar", "Smith"))
                .isEqualTo(new FoundLearners(ResponseCode.NO_MATCH, List.of()));
        assertThat(service.learnerByUln(SCHOOL, FindType.FULL, "9999999999", "Emma", "Fairweather")
                        .code())
                .isEqualTo(ResponseCode.NO_MATCH);
    }

    @Test
    void updateSaysWhatCameOfIt() {
        Uln uln = registered(EMMA);
        LearnerDetails noted = EMMA.with(NOTES, "moved");
        assertThat(service.updateSingleLearner(SCHOOL, uln, EMMA, 1)).isEqualTo(ResponseCode.NOTHING_TO_CHANGE);
        assertThat(service.updateSingleLearner(SCHOOL, uln, noted, 1)).isEqualTo(ResponseCode.UPDATED);
        assertThat(service.updateSingleLearner(SCHOOL, uln, EMMA, 1)).isEqualTo(ResponseCode.CHANGED_SINCE_READ);
        assertThat(service.updateSingleLearner(SCHOOL, uln, noted.with(ABILITY_TO_SHARE, "0"), 2))
                .isEqualTo(ResponseCode.SHARING_CHANGE_NOT_ALLOWED);
        assertThat(service.updateSingleLearner(SCHOOL, uln, noted.with(GENDER, ""), 2))
                .isEqualTo(ResponseCode.INSUFFICIENT_DATA);
        assertThat(service.updateSingleLearner(SCHOOL, new Uln("9276308686"), noted, 2))
                .isEqualTo(ResponseCode.ULN_NOT_FOUND);
    }

    @Test
    void mergedNumberLeadsToItsMaster() {
        Uln master = registered(EMMA);
        Uln merged = registered(EMMA.with(FAMILY_NAME, "Fairwether").with(LAST_KNOWN_POST_CODE, "LU4 9QX"));
        register.merge(master, List.of(merged), "the same person", DESK);

        FoundLearners found = service.learnerByUln(SCHOOL, FindType.FULL, merged.value(), "Emma", "Fairweather");
        assertThat(found.code()).isEqualTo(ResponseCode.LINKED_LEARNER);
        assertThat(found.learners()).singleElement().satisfies(learner -> {
            assertThat(learner.uln()).isEqualTo(master);
            assertThat(learner.masterSubstituted()).isTrue();
            assertThat(learner.linkedUlns()).containsExactly(merged);
        });
        assertThat(service.verifyLearner(SCHOOL, new LearnerToVerify("", merged.value(), EMMA))
                        .code())
                .isEqualTo(ResponseCode.ofVerification(2));
    }

    @Test
    void retrievedNumbersAreLiveMergedOrGone() {
        Uln master = registered(EMMA);
        Uln merged = registered(EMMA.with(LAST_KNOWN_POST_CODE, "LU4 9QX"));
        Uln deleted = registered(EMMA.with(GIVEN_NAME, "Oscar").with(FAMILY_NAME, "Smith"));
        register.merge(master, List.of(merged), "the same person", DESK);
        register.delete(deleted, "registered by mistake", DESK);

        var retrieved =
                service.retrieveUlns(SCHOOL, List.of(master.value(), merged.value(), deleted.value(), "9276308686"));
        assertThat(retrieved)
                .extracting("code")
                .containsExactly(
                        ResponseCode.EXACT_MATCH,
                        ResponseCode.LINKED_LEARNER,
                        ResponseCode.NO_MATCH,
                        ResponseCode.NO_MATCH);
        assertThat(retrieved.get(1).master()).contains(master);
        assertThat(retrieved.get(2).details()).isEqualTo(LearnerDetails.NONE);
    }

    @Test
    void finishedBatchSaysByItsRecordsWhetherThereAreExceptions() {
        Uln known = registered(EMMA);
        long job = submit(
                SCHOOL,
                EMMA,
                EMMA.with(LAST_KNOWN_POST_CODE, "LU4 9QX"),
                person("Oscar", "Smith", "2009-01-31"),
                person("Ivy", "Young", "2020-01-31"),
                person("Noah", "Nowhere", "2009-01-31").with(LAST_KNOWN_POST_CODE, ""));
        assertThat(output(SCHOOL, job).code()).isEqualTo(ResponseCode.BATCH_NOT_COMPLETE);
        assertThat(register.batches().runNext()).isTrue();

        BatchOutput output = output(SCHOOL, job);
        assertThat(output.code()).isEqualTo(ResponseCode.BATCH_FINISHED);
        assertThat(output.learners()).extracting("code.number").containsExactly(2, 7, 1, 13, 10);
        assertThat(output.learners()).extracting("misIdentifier").containsExactly("1", "2", "3", "4", "5");
        assertThat(output.learners().get(0).uln()).contains(known);
        assertThat(output.learners().get(1).uln())
                .as("no ULN of who is only possible")
                .isEmpty();
        assertThat(output.counts().newLearners()).isEqualTo(1);
        assertThat(output.counts().possibleMatch()).isEqualTo(1);
        assertThat(output.counts().rejected()).isEqualTo(2);
        assertThat(output.times().finished()).isPresent();
    }

    @Test
    void wrongAgeIsAWrongFormatForOldClients() {
        long job = submit(SCHOOL, person("Ivy", "Young", "2020-01-31"));
        register.batches().runNext();
        var old = new RegisterLearnerService(register, true, clock);
        assertThat(old.getBatchRegistrationOutput(SCHOOL, job).learners())
                .extracting("code.number")
                .containsExactly(11);
    }

    @Test
    void batchSentAgainIsTheSameJob() {
        assertThat(submit(SCHOOL, EMMA)).isEqualTo(submit(SCHOOL, EMMA));
    }

    @Test
    void jobOfAnotherOrganisationIsUnknown() {
        long job = submit(SCHOOL, EMMA);
        assertThat(output(OTHER_SCHOOL, job).code()).isEqualTo(ResponseCode.UNKNOWN_JOB);
        assertThat(output(SCHOOL, job + 1000).code()).isEqualTo(ResponseCode.UNKNOWN_JOB);
    }

    @Test
    void batchOfNoneOrOfMoreThanTwoHundredIsAWrongCount() {
        var many = Collections.nCopies(201, new BatchLearner("", "", EMMA));
        assertThat(service.submitBatchRegistration(SCHOOL, many).code()).isEqualTo(ResponseCode.RECORD_COUNT_WRONG);
        assertThat(service.submitBatchRegistration(SCHOOL, List.of()).code())
                .isEqualTo(ResponseCode.RECORD_COUNT_WRONG);
    }

    @Test
    void verifyingFlagsWhatDiffers() {
        Uln uln = registered(EMMA);
        VerifiedLearner verified = service.verifyLearner(
                SCHOOL, new LearnerToVerify("", uln.value(), EMMA.with(DATE_OF_BIRTH, "2010-04-18")));
        assertThat(verified.code()).isEqualTo(ResponseCode.ofVerification(5));
        assertThat(verified.failures()).isEqualTo(Set.of(FailureFlag.VRF7));
        assertThat(verified.held().text(DATE_OF_BIRTH)).isEqualTo("2010-04-17");
    }

    @Test
    void batchIsVerifiedInItsOrderThroughARestart() {
        Uln uln = registered(EMMA);
        var learners = List.of(
                new LearnerToVerify("one", uln.value(), EMMA),
                new LearnerToVerify("two", "9276308686", EMMA),
                new LearnerToVerify("three", "no number", EMMA));
        long job = service.submitVerifyBatch(SCHOOL, Optional.empty(), learners)
                .job()
                .orElseThrow();
        var restarted = new RegisterLearnerService(register, false, clock);
        VerifyBatchOutput output = restarted.getVerifyBatchOutput(SCHOOL, job);
        assertThat(output.code()).isEqualTo(ResponseCode.BATCH_FINISHED);
        assertThat(output.times().finished()).contains(clock.instant());
        assertThat(output.learners()).extracting("code.number").containsExactly(1, 6, 6);
        assertThat(output.learners()).extracting("searched.misIdentifier").containsExactly("one", "two", "three");
        assertThat(service.getVerifyBatchOutput(SCHOOL, job)).isEqualTo(output);
        assertThat(restarted.getVerifyBatchOutput(OTHER_SCHOOL, job).code()).isEqualTo(ResponseCode.UNKNOWN_JOB);
    }

    @Test
    void batchToVerifyThatIsForgottenIsUnknown() {
        var learners = List.of(new LearnerToVerify("one", "9276308686", EMMA));
        long job = service.submitVerifyBatch(SCHOOL, Optional.empty(), learners)
                .job()
                .orElseThrow();
        register.keptVerifications().forget(List.of(job), clock.instant());
        assertThat(service.getVerifyBatchOutput(SCHOOL, job).code()).isEqualTo(ResponseCode.UNKNOWN_JOB);
    }

    @Test
    void batchThatIsForgottenIsUnknown() {
        long job = service.submitBatchRegistration(SCHOOL, List.of(new BatchLearner("", "one", EMMA)))
                .job()
                .orElseThrow();
        register.batches().runNext();
        assertThat(service.getBatchRegistrationOutput(SCHOOL, job).code()).isNotEqualTo(ResponseCode.UNKNOWN_JOB);
        register.keptBatches().forget(List.of(job), clock.instant());
        assertThat(service.getBatchRegistrationOutput(SCHOOL, job).code()).isEqualTo(ResponseCode.UNKNOWN_JOB);
    }

    @Test
    void organisationsAreAdmittedByReferenceOrUkprnAndPassword() {
        assertThat(find(new Caller("", "10012345", OTHER_SCHOOL.password(), "office"), EMMA)
                        .code())
                .isEqualTo(ResponseCode.NO_MATCH);
        assertRefused(new Caller("999999", "", "sixteen.letters.", "office"), ResponseCode.ORGANISATION_UNKNOWN);
        assertRefused(new Caller("100001", "", "another.password", "office"), ResponseCode.PASSWORD_WRONG);
        register.organisations().save(new Organisation("100001", "", "A school", false));
        assertRefused(SCHOOL, ResponseCode.NO_ACCESS);
    }

    @Test
    void registerWithoutItsDatabaseIsUnreachable() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setPortNumbers(new int[] {1});
        var without = new RegisterLearnerService(new LearnerRegister(nowhere, new byte[32], clock), false, clock);
        assertThatThrownBy(() -> without.retrieveUlns(SCHOOL, List.of("9276308686")))
                .isInstanceOf(LearnerServiceUnreachable.class);
    }

    private void assertRefused(Caller caller, ResponseCode code) {
        assertThatThrownBy(() -> find(caller, EMMA))
                .isInstanceOfSatisfying(
                        LearnerServiceFault.class,
                        fault -> assertThat(fault.code()).isEqualTo(code));
    }

    private FoundLearners find(Caller caller, LearnerDetails searched) {
        return service.learnerByDemographics(caller, FindType.FULL, searched);
    }

    private Uln registered(LearnerDetails details) {
        find(SCHOOL, details);
        clock.passes(Duration.ofSeconds(5));
        var registered = service.registerSingleLearner(SCHOOL, details);
        assertThat(registered.code()).isEqualTo(ResponseCode.REGISTERED);
        return registered.uln().orElseThrow();
    }

    private long submit(Caller caller, LearnerDetails... details) {
        List<BatchLearner> learners = new java.util.ArrayList<>();
        for (LearnerDetails one : details) {
            learners.add(new BatchLearner("", Integer.toString(learners.size() + 1), one));
        }
        return service.submitBatchRegistration(caller, learners).job().orElseThrow();
    }

    private BatchOutput output(Caller caller, long job) {
        return service.getBatchRegistrationOutput(caller, job);
    }

    private static LearnerDetails person(String given, String family, String born) {
        return EMMA.with(GIVEN_NAME, given)
                .with(FAMILY_NAME, family)
                .with(DATE_OF_BIRTH, born)
                .with(LAST_KNOWN_POST_CODE, "YO1 7HH");
    }
}
