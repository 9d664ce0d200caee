package uk.s2s.service.uln;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.BatchLearner;
import uk.s2s.lrs.BatchOutput;
import uk.s2s.lrs.BatchSubmitted;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.FindType;
import uk.s2s.lrs.FoundLearners;
import uk.s2s.lrs.LearnerService;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.LearnerServiceUnreachable;
import uk.s2s.lrs.LearnerToVerify;
import uk.s2s.lrs.OutputLearner;
import uk.s2s.lrs.RegisteredLearner;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.RetrievedUln;
import uk.s2s.lrs.ReturnCode;
import uk.s2s.lrs.VerifiedLearner;
import uk.s2s.lrs.VerifyBatchOutput;
import uk.s2s.register.LearnerDetails;

/**
 * A Learning Records Service whose bad days can be ordered: each call takes the next trouble first. Else it takes every batch
 * and gives every learner a ULN, with the codes that were asked for.
 */
final class LrsOnStage implements LearnerService {

    /** One thing that goes wrong, once. */
    enum Trouble {
        NO_ANSWER,
        /** It acted on the request, and its answer never came. */
        ANSWER_LOST,
        OUT_OF_HOURS,
        ORGANISATION_UNKNOWN,
        PASSWORD_WRONG,
        UNEXPECTED,
        NOT_READY,
        FAILED,
        UNKNOWN_JOB,
        OTHER_LEARNERS
    }

    private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    private final Map<Long, List<BatchLearner>> jobs = new LinkedHashMap<>();
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final List<Caller> callers = new ArrayList<>();
    private Runnable onTheWay = () -> {};
    private int submissions;

    synchronized void reset() {
        troubles.clear();
        jobs.clear();
        codes.clear();
        callers.clear();
        submissions = 0;
    }

    void nextIs(Trouble... ordered) {
        troubles.addAll(List.of(ordered));
    }

    /** What happens while the next results are on the way. */
    synchronized void whileOnTheWay(Runnable event) {
        onTheWay = event;
    }

    /** The return code of the learner with this UPN. */
    synchronized void answer(String upn, int code) {
        codes.put(upn, code);
    }

    synchronized List<List<BatchLearner>> batches() {
        return List.copyOf(jobs.values());
    }

    synchronized int submissions() {
        return submissions;
    }

    synchronized List<Caller> callers() {
        return List.copyOf(callers);
    }

    @Override
    public synchronized BatchSubmitted submitBatchRegistration(Caller caller, List<BatchLearner> learners) {
        submissions++;
        callers.add(caller);
        Optional<Trouble> trouble = trouble();
        long job = jobs.entrySet().stream()
                .filter(made -> made.getValue().equals(learners))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(6040L + jobs.size());
        jobs.put(job, learners);
        if (trouble.filter(Trouble.ANSWER_LOST::equals).isPresent()) {
            throw new LearnerServiceUnreachable("lost", new Exception());
        }
        return new BatchSubmitted(ResponseCode.BATCH_ACCEPTED, OptionalLong.of(job));
    }

    @Override
    public synchronized BatchOutput getBatchRegistrationOutput(Caller caller, long job) {
        Optional<Trouble> trouble = trouble();
        List<BatchLearner> learners = jobs.get(job);
        if (learners == null || trouble.filter(Trouble.UNKNOWN_JOB::equals).isPresent()) {
            return new BatchOutput(ResponseCode.UNKNOWN_JOB, List.of());
        }
        if (trouble.filter(Trouble.NOT_READY::equals).isPresent()) {
            return new BatchOutput(ResponseCode.BATCH_NOT_COMPLETE, List.of());
        }
        if (trouble.filter(Trouble.FAILED::equals).isPresent()) {
            return new BatchOutput(ResponseCode.BATCH_FAILED, List.of());
        }
        boolean others = trouble.filter(Trouble.OTHER_LEARNERS::equals).isPresent();
        var answer = new BatchOutput(
                ResponseCode.BATCH_FINISHED,
                learners.stream().map(learner -> output(learner, others)).toList());
        Runnable meanwhile = onTheWay;
        onTheWay = () -> {};
        meanwhile.run();
        return answer;
    }

    private Optional<Trouble> trouble() {
        Trouble next = troubles.poll();
        if (next == null) {
            return Optional.empty();
        }
        switch (next) {
            case NO_ANSWER -> throw new LearnerServiceUnreachable("none", new Exception());
            case OUT_OF_HOURS -> throw new LearnerServiceFault(ResponseCode.OUT_OF_HOURS, "closed");
            case ORGANISATION_UNKNOWN -> throw new LearnerServiceFault(ResponseCode.ORGANISATION_UNKNOWN, "unknown");
            case PASSWORD_WRONG -> throw new LearnerServiceFault(ResponseCode.PASSWORD_WRONG, "wrong");
            case UNEXPECTED -> throw new LearnerServiceFault(ResponseCode.UNEXPECTED, "unexpected");
            default -> {
                return Optional.of(next);
            }
        }
    }

    /** Even for a possible match it sends a number along, which nobody may see. */
    private OutputLearner output(BatchLearner learner, boolean other) {
        String upn = other ? "X" + learner.misIdentifier() : learner.misIdentifier();
        int code = codes.getOrDefault(learner.misIdentifier(), 1);
        return new OutputLearner(
                Optional.of(ulnOf(learner.misIdentifier())), upn, learner.details(), new ReturnCode(code));
    }

    /** Always the same for the same pupil. */
    static Uln ulnOf(String upn) {
        for (int body = 100_000_000 + Math.floorMod(upn.hashCode(), 800_000_000); ; body++) {
            for (int check = 0; check < 10; check++) {
                char[] digits = ("" + body + check).toCharArray();
                if (Uln.check(digits, 0, digits.length).isGood()) {
                    return new Uln(new String(digits));
                }
            }
        }
    }

    @Override
    public FoundLearners learnerByUln(Caller caller, FindType type, String uln, String givenName, String familyName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FoundLearners learnerByDemographics(Caller caller, FindType type, LearnerDetails searched) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RegisteredLearner registerSingleLearner(Caller caller, LearnerDetails details) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ResponseCode updateSingleLearner(Caller caller, Uln uln, LearnerDetails details, int version) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BatchSubmitted submitVerifyBatch(Caller caller, Optional<String> email, List<LearnerToVerify> learners) {
        throw new UnsupportedOperationException();
    }

    @Override
    public VerifyBatchOutput getVerifyBatchOutput(Caller caller, long job) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RetrievedUln> retrieveUlns(Caller caller, List<String> ulns) {
        throw new UnsupportedOperationException();
    }

    @Override
    public VerifiedLearner verifyLearner(Caller caller, LearnerToVerify learner) {
        throw new UnsupportedOperationException();
    }
}
