package uk.s2s.lrs.local;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.BatchLearner;
import uk.s2s.lrs.BatchOutput;
import uk.s2s.lrs.BatchSubmitted;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.FindType;
import uk.s2s.lrs.FoundLearners;
import uk.s2s.lrs.JobTimes;
import uk.s2s.lrs.LearnerService;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.LearnerServiceUnreachable;
import uk.s2s.lrs.LearnerToVerify;
import uk.s2s.lrs.RegisteredLearner;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.RetrievedUln;
import uk.s2s.lrs.VerifiedLearner;
import uk.s2s.lrs.VerifyBatchOutput;
import uk.s2s.register.Admission;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.RegisterUnavailable;
import uk.s2s.register.Requester;
import uk.s2s.register.Submission;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.Verification;
import uk.s2s.register.jdbc.LearnerRegister;

/**
 * The Learning Records Service over our register. Organisations are those of the register: one that it does not know is
 * refused WSEC0003, a wrong password WSEC0005, one whose agreement is not in force WSEC0006.
 *
 * <p>Batches are kept by the register. Those to be registered are done by whoever runs it; those to be verified change nothing,
 * and are done when their output is asked for.
 */
public final class RegisterLearnerService implements LearnerService {

    private final LearnerRegister register;
    private final boolean ageAsFormat;
    private final Clock clock;

    /**
     * @param ageAsFormat whether a wrong age is answered RC011 instead of RC013, as the national service does over SOAP so as
     *     not to break old clients
     */
    public RegisterLearnerService(LearnerRegister register, boolean ageAsFormat, Clock clock) {
        this.register = register;
        this.ageAsFormat = ageAsFormat;
        this.clock = clock;
    }

    @Override
    public void admit(Caller caller) {
        admitted(caller, Requester::organisation);
    }

    @Override
    public FoundLearners learnerByUln(Caller caller, FindType type, String uln, String givenName, String familyName) {
        return admitted(caller, by -> RegisterAnswers.found(register.findByUln(uln, givenName, familyName), type));
    }

    @Override
    public FoundLearners learnerByDemographics(Caller caller, FindType type, LearnerDetails searched) {
        return admitted(caller, by -> RegisterAnswers.found(register.findByDemographics(by, searched), type));
    }

    @Override
    public RegisteredLearner registerSingleLearner(Caller caller, LearnerDetails details) {
        return admitted(caller, by -> RegisterAnswers.registered(register.register(by, details)));
    }

    @Override
    public ResponseCode updateSingleLearner(Caller caller, Uln uln, LearnerDetails details, int version) {
        return admitted(caller, by -> RegisterAnswers.updated(register.update(by, uln.value(), version, details)));
    }

    @Override
    public BatchSubmitted submitBatchRegistration(Caller caller, List<BatchLearner> learners) {
        List<SubmittedLearner> sent = learners.stream()
                .map(learner -> new SubmittedLearner(learner.uln(), learner.misIdentifier(), learner.details()))
                .toList();
        return admitted(caller, by -> submitted(register.batches().submit(by, sent)));
    }

    private static BatchSubmitted submitted(Submission submission) {
        return submission instanceof Submission.Accepted accepted
                ? new BatchSubmitted(ResponseCode.BATCH_ACCEPTED, OptionalLong.of(accepted.job()))
                : new BatchSubmitted(ResponseCode.RECORD_COUNT_WRONG, OptionalLong.empty());
    }

    @Override
    public BatchOutput getBatchRegistrationOutput(Caller caller, long job) {
        return admitted(
                caller,
                by -> register.batches()
                        .batch(by.organisation(), job)
                        .map(batch -> RegisterAnswers.output(batch, ageAsFormat))
                        .orElseGet(() -> new BatchOutput(ResponseCode.UNKNOWN_JOB, List.of())));
    }

    @Override
    public BatchSubmitted submitVerifyBatch(
            Caller caller, Optional<String> organisationEmail, List<LearnerToVerify> learners) {
        admit(caller);
        if (learners.isEmpty() || learners.size() > MOST_LEARNERS_TO_VERIFY) {
            return new BatchSubmitted(ResponseCode.VERIFY_COUNT_WRONG, OptionalLong.empty());
        }
        List<SubmittedLearner> sent = learners.stream()
                .map(learner -> new SubmittedLearner(learner.uln(), learner.misIdentifier(), learner.details()))
                .toList();
        return admitted(
                caller,
                by -> new BatchSubmitted(
                        ResponseCode.BATCH_ACCEPTED,
                        OptionalLong.of(register.verifications().submit(by, sent))));
    }

    @Override
    public VerifyBatchOutput getVerifyBatchOutput(Caller caller, long job) {
        Instant asked = clock.instant();
        return admitted(
                caller,
                by -> register.verifications()
                        .batch(by.organisation(), job)
                        .map(batch -> RegisterAnswers.verified(batch, asked, clock.instant()))
                        .orElseGet(() -> new VerifyBatchOutput(ResponseCode.UNKNOWN_JOB, JobTimes.NONE, List.of())));
    }

    @Override
    public List<RetrievedUln> retrieveUlns(Caller caller, List<String> ulns) {
        return admitted(
                caller,
                by -> register.retrieve(ulns).stream()
                        .map(retrieved -> RegisterAnswers.retrieved(retrieved, register::learner))
                        .toList());
    }

    @Override
    public VerifiedLearner verifyLearner(Caller caller, LearnerToVerify learner) {
        return admitted(caller, by -> verify(learner));
    }

    private VerifiedLearner verify(LearnerToVerify learner) {
        LearnerDetails sent = learner.details();
        Verification verification = register.verify(
                learner.uln(),
                sent.text(LearnerField.GIVEN_NAME),
                sent.text(LearnerField.FAMILY_NAME),
                sent.text(LearnerField.DATE_OF_BIRTH),
                sent.text(LearnerField.GENDER));
        return RegisterAnswers.verified(learner, verification);
    }

    private <T> T admitted(Caller caller, Function<Requester, T> asking) {
        try {
            return asking.apply(requester(caller));
        } catch (RegisterUnavailable e) {
            throw new LearnerServiceUnreachable("The Learner Register does not answer", e);
        }
    }

    private Requester requester(Caller caller) {
        Admission admission =
                register.organisations().admit(caller.organisationRef(), caller.ukprn(), caller.password());
        if (admission instanceof Admission.Admitted admitted) {
            return new Requester(admitted.organisation().ref(), caller.userName());
        }
        if (admission instanceof Admission.PasswordWrong) {
            throw new LearnerServiceFault(ResponseCode.PASSWORD_WRONG, "the password of " + caller + " is wrong");
        }
        throw admission instanceof Admission.NotRegistered
                ? new LearnerServiceFault(ResponseCode.NO_ACCESS, "the agreement of " + caller + " is not in force")
                : new LearnerServiceFault(ResponseCode.ORGANISATION_UNKNOWN, caller + " is not known");
    }
}
