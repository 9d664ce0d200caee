package uk.s2s.lrs.soap;

import static uk.s2s.lrs.soap.WireText.orEmpty;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.BatchCounts;
import uk.s2s.lrs.BatchLearner;
import uk.s2s.lrs.BatchOutput;
import uk.s2s.lrs.BatchSubmitted;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.JobTimes;
import uk.s2s.lrs.OutputLearner;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.soap.wire.BatchOutputResp;
import uk.s2s.lrs.soap.wire.BatchOutputRqst;
import uk.s2s.lrs.soap.wire.BatchRegistrationResp;
import uk.s2s.lrs.soap.wire.BatchRegistrationRqst;
import uk.s2s.lrs.soap.wire.OutputBatchLearner;

/** The messages of registering many learners by a job. */
final class BatchMessages {

    private static final WireFields<uk.s2s.lrs.soap.wire.BatchLearner> SENT =
            WireFields.all(uk.s2s.lrs.soap.wire.BatchLearner.class);
    private static final WireFields<OutputBatchLearner> OUTPUT = WireFields.all(OutputBatchLearner.class);

    private BatchMessages() {}

    static BatchRegistrationRqst submit(Caller caller, String jobType, List<BatchLearner> learners) {
        BatchRegistrationRqst message = CallerFields.write(caller, new BatchRegistrationRqst());
        message.setJobType(jobType);
        message.setLearnerRecordCount(learners.size());
        learners.forEach(learner -> message.getLearner().add(write(learner)));
        return message;
    }

    static BatchOutputRqst getOutput(Caller caller, long job) {
        BatchOutputRqst message = CallerFields.write(caller, new BatchOutputRqst());
        message.setJobID(job);
        return message;
    }

    static List<BatchLearner> learners(BatchRegistrationRqst message) {
        return message.getLearner().stream().map(BatchMessages::read).toList();
    }

    static BatchRegistrationResp answer(BatchSubmitted submitted) {
        BatchRegistrationResp answer = new BatchRegistrationResp();
        answer.setResponseCode(submitted.code().toString());
        submitted.job().ifPresent(answer::setJobID);
        return answer;
    }

    static BatchSubmitted read(BatchRegistrationResp answer) {
        return submitted(answer.getResponseCode(), answer.getJobID());
    }

    /** An accepted batch without the number of its job would be lost. */
    static BatchSubmitted submitted(@Nullable String code, @Nullable Long job) {
        ResponseCode read = WireText.responseCode(code);
        if (job == null && read.equals(ResponseCode.BATCH_ACCEPTED)) {
            throw new UnreadableAnswer("it accepts a batch and does not say the number of its job");
        }
        return new BatchSubmitted(read, job == null ? OptionalLong.empty() : OptionalLong.of(job));
    }

    static BatchOutputResp answer(BatchOutput output) {
        BatchOutputResp answer = new BatchOutputResp();
        answer.setResponseCode(output.code().toString());
        if (output.code().equals(ResponseCode.BATCH_FINISHED)) {
            write(output.counts(), answer);
        }
        output.times().started().map(WireText::dateTime).ifPresent(answer::setJobStartedDateTime);
        output.times().finished().map(WireText::dateTime).ifPresent(answer::setJobFinishedDateTime);
        output.learners().forEach(learner -> answer.getLearner().add(write(learner)));
        return answer;
    }

    static BatchOutput read(BatchOutputResp answer) {
        return new BatchOutput(
                WireText.responseCode(answer.getResponseCode()),
                new JobTimes(
                        WireText.dateTime(answer.getJobStartedDateTime()),
                        WireText.dateTime(answer.getJobFinishedDateTime())),
                new BatchCounts(
                        orZero(answer.getNewLearnersCount()),
                        orZero(answer.getExistsUpdatedLearnersCount()),
                        orZero(answer.getPossibleMatchLearnersCount()),
                        orZero(answer.getLearnersNotFoundCount()),
                        orZero(answer.getRejectedLearnersCount())),
                answer.getLearner().stream().map(BatchMessages::read).toList());
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static void write(BatchCounts counts, BatchOutputResp answer) {
        answer.setNewLearnersCount(counts.newLearners());
        answer.setExistsUpdatedLearnersCount(counts.existsUpdated());
        answer.setPossibleMatchLearnersCount(counts.possibleMatch());
        answer.setLearnersNotFoundCount(counts.notFound());
        answer.setRejectedLearnersCount(counts.rejected());
    }

    private static uk.s2s.lrs.soap.wire.BatchLearner write(BatchLearner learner) {
        uk.s2s.lrs.soap.wire.BatchLearner message = new uk.s2s.lrs.soap.wire.BatchLearner();
        SENT.write(learner.details(), message);
        message.setULN(WireText.orNull(learner.uln()));
        message.setMISIdentifier(WireText.orNull(learner.misIdentifier()));
        return message;
    }

    private static BatchLearner read(uk.s2s.lrs.soap.wire.BatchLearner message) {
        return new BatchLearner(orEmpty(message.getULN()), orEmpty(message.getMISIdentifier()), SENT.read(message));
    }

    private static OutputBatchLearner write(OutputLearner learner) {
        OutputBatchLearner message = new OutputBatchLearner();
        OUTPUT.write(learner.details(), message);
        message.setULN(learner.uln().map(Uln::value).orElse(null));
        message.setMISIdentifier(WireText.orNull(learner.misIdentifier()));
        message.setReturnCode(learner.code().toString());
        return message;
    }

    /** A ULN counts only beside a code that says that it is certain: the service may give back the one that was sent. */
    private static OutputLearner read(OutputBatchLearner message) {
        var code = WireText.returnCode(message.getReturnCode());
        Optional<Uln> uln =
                code.number() >= 1 && code.number() <= 5 ? WireText.uln(message.getULN()) : Optional.empty();
        return new OutputLearner(uln, orEmpty(message.getMISIdentifier()), OUTPUT.read(message), code);
    }
}
