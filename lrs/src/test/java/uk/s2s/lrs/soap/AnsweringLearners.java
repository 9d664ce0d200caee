package uk.s2s.lrs.soap;

import static uk.s2s.lrs.soap.Examples.DETAILS;
import static uk.s2s.lrs.soap.Examples.ULN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.BatchCounts;
import uk.s2s.lrs.BatchLearner;
import uk.s2s.lrs.BatchOutput;
import uk.s2s.lrs.BatchSubmitted;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.FailureFlag;
import uk.s2s.lrs.FindType;
import uk.s2s.lrs.FoundLearners;
import uk.s2s.lrs.JobTimes;
import uk.s2s.lrs.LearnerService;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.LearnerToVerify;
import uk.s2s.lrs.OutputLearner;
import uk.s2s.lrs.RegisteredLearner;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.RetrievedUln;
import uk.s2s.lrs.ReturnCode;
import uk.s2s.lrs.VerifiedLearner;
import uk.s2s.lrs.VerifyBatchOutput;
import uk.s2s.register.LearnerDetails;

/** A learner service that knows one learner and remembers the last batch; what it answers follows from what it is asked. */
final class AnsweringLearners implements LearnerService {

    static final JobTimes TIMES = new JobTimes(
            Optional.of(Instant.parse("2026-07-01T08:15:30Z")), Optional.of(Instant.parse("2026-07-01T08:15:31Z")));

    private volatile List<BatchLearner> batch = List.of();
    private volatile List<LearnerToVerify> toVerify = List.of();

    @Override
    public FoundLearners learnerByUln(Caller caller, FindType type, String uln, String givenName, String familyName) {
        admit(caller);
        return uln.equals(ULN.value())
                ? new FoundLearners(
                        ResponseCode.LINKED_LEARNER, type == FindType.FULL ? List.of(Examples.LEARNER) : List.of())
                : new FoundLearners(ResponseCode.NO_MATCH, List.of());
    }

    @Override
    public FoundLearners learnerByDemographics(Caller caller, FindType type, LearnerDetails searched) {
        admit(caller);
        return searched.equals(Examples.SEARCHED)
                ? new FoundLearners(ResponseCode.EXACT_MATCH, List.of(Examples.LEARNER))
                : new FoundLearners(ResponseCode.TOO_MANY_MATCHES, List.of());
    }

    @Override
    public RegisteredLearner registerSingleLearner(Caller caller, LearnerDetails details) {
        admit(caller);
        return details.equals(DETAILS)
                ? new RegisteredLearner(ResponseCode.REGISTERED, Optional.of(ULN))
                : new RegisteredLearner(ResponseCode.NOT_REGISTERED, Optional.empty());
    }

    @Override
    public ResponseCode updateSingleLearner(Caller caller, Uln uln, LearnerDetails details, int version) {
        admit(caller);
        return uln.equals(ULN) && details.equals(DETAILS) && version == 7
                ? ResponseCode.UPDATED
                : ResponseCode.CHANGED_SINCE_READ;
    }

    @Override
    public BatchSubmitted submitBatchRegistration(Caller caller, List<BatchLearner> learners) {
        admit(caller);
        batch = learners;
        return new BatchSubmitted(ResponseCode.BATCH_ACCEPTED, OptionalLong.of(6040));
    }

    @Override
    public BatchOutput getBatchRegistrationOutput(Caller caller, long job) {
        admit(caller);
        return job == 6040
                ? new BatchOutput(
                        ResponseCode.BATCH_FINISHED,
                        TIMES,
                        new BatchCounts(1, 2, 3, 4, 5),
                        batch.stream().map(AnsweringLearners::output).toList())
                : new BatchOutput(ResponseCode.UNKNOWN_JOB, List.of());
    }

    @Override
    public BatchSubmitted submitVerifyBatch(
            Caller caller, Optional<String> organisationEmail, List<LearnerToVerify> learners) {
        admit(caller);
        toVerify = learners;
        return new BatchSubmitted(ResponseCode.BATCH_ACCEPTED, OptionalLong.of(learners.size()));
    }

    @Override
    public VerifyBatchOutput getVerifyBatchOutput(Caller caller, long job) {
        admit(caller);
        return new VerifyBatchOutput(
                ResponseCode.BATCH_FINISHED,
                TIMES,
                toVerify.stream().map(AnsweringLearners::verified).toList());
    }

    @Override
    public List<RetrievedUln> retrieveUlns(Caller caller, List<String> ulns) {
        admit(caller);
        return ulns.stream()
                .map(uln -> new RetrievedUln(uln, Optional.of(ULN), ResponseCode.LINKED_LEARNER, Examples.VERIFIED))
                .toList();
    }

    @Override
    public VerifiedLearner verifyLearner(Caller caller, LearnerToVerify learner) {
        admit(caller);
        return verified(learner);
    }

    /** By the organisation's reference: {@code WSE003} is refused with WSEC0003, {@code BROKEN} breaks. */
    @Override
    public void admit(Caller caller) {
        if (caller.organisationRef().startsWith("WSE")) {
            throw new LearnerServiceFault(
                    new ResponseCode(
                            "WSEC", Integer.parseInt(caller.organisationRef().substring(3))),
                    "refused");
        }
        if (caller.organisationRef().equals("BROKEN")) {
            throw new IllegalStateException("Broken while working on Zymurgy");
        }
    }

    private static OutputLearner output(BatchLearner learner) {
        return learner.uln().isEmpty()
                ? new OutputLearner(Optional.empty(), learner.misIdentifier(), learner.details(), new ReturnCode(7))
                : new OutputLearner(
                        Optional.of(new Uln(learner.uln())),
                        learner.misIdentifier(),
                        learner.details(),
                        new ReturnCode(2));
    }

    private static VerifiedLearner verified(LearnerToVerify learner) {
        return new VerifiedLearner(
                learner,
                ResponseCode.ofVerification(5),
                Optional.of(ULN),
                Examples.VERIFIED,
                Set.of(FailureFlag.VRF1, FailureFlag.VRF7));
    }
}
