package uk.s2s.lrs.soap;

import static uk.s2s.lrs.soap.VerifyMessages.VERIFIED;
import static uk.s2s.lrs.soap.WireText.orEmpty;

import java.util.List;
import java.util.Optional;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.BatchSubmitted;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.JobTimes;
import uk.s2s.lrs.LearnerToVerify;
import uk.s2s.lrs.VerifiedLearner;
import uk.s2s.lrs.VerifyBatchOutput;
import uk.s2s.lrs.soap.wire.MIAPBatchLearnerToVerify;
import uk.s2s.lrs.soap.wire.MIAPVerifiedBatchLearner;
import uk.s2s.lrs.soap.wire.VerifyBatchOutputResp;
import uk.s2s.lrs.soap.wire.VerifyBatchOutputRqst;
import uk.s2s.lrs.soap.wire.VerifyBatchResp;
import uk.s2s.lrs.soap.wire.VerifyBatchRqst;

/** The messages of verifying many learners by a job. */
final class VerifyBatchMessages {

    private static final WireFields<MIAPBatchLearnerToVerify> SENT =
            WireFields.some(MIAPBatchLearnerToVerify.class, "", VERIFIED);
    private static final WireFields<MIAPVerifiedBatchLearner> SEARCHED =
            WireFields.some(MIAPVerifiedBatchLearner.class, "Searched", VERIFIED);
    private static final WireFields<MIAPVerifiedBatchLearner> HELD =
            WireFields.some(MIAPVerifiedBatchLearner.class, "", VERIFIED);

    private VerifyBatchMessages() {}

    static VerifyBatchRqst submit(Caller caller, Optional<String> organisationEmail, List<LearnerToVerify> learners) {
        VerifyBatchRqst message = CallerFields.write(caller, new VerifyBatchRqst());
        message.setLearnerRecordCount(learners.size());
        message.setOrgEmail(organisationEmail.orElse(""));
        learners.forEach(learner -> message.getLearner().add(write(learner)));
        return message;
    }

    static VerifyBatchOutputRqst getOutput(Caller caller, long job) {
        VerifyBatchOutputRqst message = CallerFields.write(caller, new VerifyBatchOutputRqst());
        message.setJobID(job);
        return message;
    }

    static List<LearnerToVerify> learners(VerifyBatchRqst message) {
        return message.getLearner().stream().map(VerifyBatchMessages::read).toList();
    }

    static VerifyBatchResp answer(BatchSubmitted submitted) {
        VerifyBatchResp answer = new VerifyBatchResp();
        answer.setResponseCode(submitted.code().toString());
        submitted.job().ifPresent(answer::setJobID);
        return answer;
    }

    static BatchSubmitted read(VerifyBatchResp answer) {
        return BatchMessages.submitted(answer.getResponseCode(), answer.getJobID());
    }

    static VerifyBatchOutputResp answer(VerifyBatchOutput output) {
        VerifyBatchOutputResp answer = new VerifyBatchOutputResp();
        answer.setResponseCode(output.code().toString());
        output.times().started().map(WireText::dateTime).ifPresent(answer::setJobStartedDateTime);
        output.times().finished().map(WireText::dateTime).ifPresent(answer::setJobFinishedDateTime);
        output.learners().forEach(learner -> answer.getVerifiedLearner().add(write(learner)));
        return answer;
    }

    static VerifyBatchOutput read(VerifyBatchOutputResp answer) {
        return new VerifyBatchOutput(
                WireText.responseCode(answer.getResponseCode()),
                new JobTimes(
                        WireText.dateTime(answer.getJobStartedDateTime()),
                        WireText.dateTime(answer.getJobFinishedDateTime())),
                answer.getVerifiedLearner().stream()
                        .map(VerifyBatchMessages::read)
                        .toList());
    }

    private static MIAPBatchLearnerToVerify write(LearnerToVerify learner) {
        MIAPBatchLearnerToVerify message = new MIAPBatchLearnerToVerify();
        message.setMISIdentifier(WireText.orNull(learner.misIdentifier()));
        message.setULN(learner.uln());
        SENT.writeAll(learner.details(), message);
        return message;
    }

    private static LearnerToVerify read(MIAPBatchLearnerToVerify message) {
        return new LearnerToVerify(orEmpty(message.getMISIdentifier()), message.getULN(), SENT.read(message));
    }

    private static MIAPVerifiedBatchLearner write(VerifiedLearner verified) {
        MIAPVerifiedBatchLearner message = new MIAPVerifiedBatchLearner();
        message.setMISIdentifier(WireText.orNull(verified.searched().misIdentifier()));
        message.setSearchedULN(verified.searched().uln());
        SEARCHED.write(verified.searched().details(), message);
        message.setResponseCode(verified.code().toString());
        message.setULN(verified.uln().map(Uln::value).orElse(null));
        HELD.write(verified.held(), message);
        verified.failures().forEach(flag -> message.getFailureFlag().add(flag.name()));
        return message;
    }

    private static VerifiedLearner read(MIAPVerifiedBatchLearner message) {
        return new VerifiedLearner(
                new LearnerToVerify(
                        orEmpty(message.getMISIdentifier()), orEmpty(message.getSearchedULN()), SEARCHED.read(message)),
                WireText.responseCode(message.getResponseCode()),
                WireText.uln(message.getULN()),
                HELD.read(message),
                VerifyMessages.flags(message.getFailureFlag()));
    }
}
