package uk.s2s.lrs.local;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.BatchCounts;
import uk.s2s.lrs.BatchOutput;
import uk.s2s.lrs.FailureFlag;
import uk.s2s.lrs.FindType;
import uk.s2s.lrs.FoundLearners;
import uk.s2s.lrs.JobTimes;
import uk.s2s.lrs.Learner;
import uk.s2s.lrs.LearnerToVerify;
import uk.s2s.lrs.OutputLearner;
import uk.s2s.lrs.RegisteredLearner;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.RetrievedUln;
import uk.s2s.lrs.ReturnCode;
import uk.s2s.lrs.VerifiedLearner;
import uk.s2s.lrs.VerifyBatchOutput;
import uk.s2s.register.Batch;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.CandidateLearner;
import uk.s2s.register.FindResult;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Registration;
import uk.s2s.register.Retrieved;
import uk.s2s.register.Standing;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.Summary;
import uk.s2s.register.UpdateResult;
import uk.s2s.register.Verification;
import uk.s2s.register.VerifyBatch;

/** What the register answers, with the codes of the service. */
final class RegisterAnswers {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final List<LearnerField> VERIFIED =
            List.of(LearnerField.FAMILY_NAME, LearnerField.GIVEN_NAME, LearnerField.DATE_OF_BIRTH, LearnerField.GENDER);

    private RegisterAnswers() {}

    static FoundLearners found(FindResult result, FindType type) {
        FoundLearners found = found(result);
        return type == FindType.FULL ? found : new FoundLearners(found.code(), List.of());
    }

    private static FoundLearners found(FindResult result) {
        if (result instanceof FindResult.Exact exact) {
            return new FoundLearners(ResponseCode.EXACT_MATCH, List.of(learner(exact.learner(), false)));
        }
        if (result instanceof FindResult.Linked linked) {
            return new FoundLearners(ResponseCode.LINKED_LEARNER, List.of(learner(linked.master(), true)));
        }
        if (result instanceof FindResult.Possible possible) {
            return new FoundLearners(
                    ResponseCode.POSSIBLE_MATCHES,
                    possible.candidates().stream()
                            .map(RegisterAnswers::candidate)
                            .toList());
        }
        return new FoundLearners(nobody(result), List.of());
    }

    private static ResponseCode nobody(FindResult result) {
        if (result instanceof FindResult.TooMany) {
            return ResponseCode.TOO_MANY_MATCHES;
        }
        return result instanceof FindResult.Invalid ? ResponseCode.INSUFFICIENT_DATA : ResponseCode.NO_MATCH;
    }

    private static Learner candidate(CandidateLearner candidate) {
        return learner(candidate.learner(), candidate.found().isPresent());
    }

    private static Learner learner(uk.s2s.register.Learner held, boolean substituted) {
        return new Learner(
                held.uln(),
                Optional.of(day(held.created())),
                Optional.of(day(held.updated())),
                substituted,
                held.details(),
                held.tierLevel(),
                held.standing().learnerStatus(),
                held.linked(),
                held.version());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ENGLAND);
    }

    static RegisteredLearner registered(Registration registration) {
        if (registration instanceof Registration.Registered registered) {
            return new RegisteredLearner(
                    ResponseCode.REGISTERED, Optional.of(registered.learner().uln()));
        }
        ResponseCode why = registration instanceof Registration.Invalid
                ? ResponseCode.INSUFFICIENT_DATA
                : ResponseCode.NOT_REGISTERED;
        return new RegisteredLearner(why, Optional.empty());
    }

    static ResponseCode updated(UpdateResult result) {
        if (result instanceof UpdateResult.Updated) {
            return ResponseCode.UPDATED;
        }
        if (result instanceof UpdateResult.ChangedSinceRead) {
            return ResponseCode.CHANGED_SINCE_READ;
        }
        if (result instanceof UpdateResult.UnknownUln) {
            return ResponseCode.ULN_NOT_FOUND;
        }
        if (result instanceof UpdateResult.NothingToChange) {
            return ResponseCode.NOTHING_TO_CHANGE;
        }
        return result instanceof UpdateResult.SharingChangeNotAllowed
                ? ResponseCode.SHARING_CHANGE_NOT_ALLOWED
                : ResponseCode.INSUFFICIENT_DATA;
    }

    /** That a batch has finished says nothing of exceptions: its records do. */
    static BatchOutput output(Batch batch, boolean ageAsFormat) {
        return new BatchOutput(
                code(batch.state()),
                new JobTimes(batch.started(), batch.finished()),
                counts(batch.counts()),
                batch.records().stream()
                        .map(record -> output(ageAsFormat ? record.withAgeAsFormat() : record))
                        .toList());
    }

    private static ResponseCode code(Batch.State state) {
        return switch (state) {
            case WAITING -> ResponseCode.BATCH_NOT_COMPLETE;
            case FINISHED -> ResponseCode.BATCH_FINISHED;
            case FAILED -> ResponseCode.BATCH_FAILED;
        };
    }

    private static BatchCounts counts(Map<Summary, Integer> counts) {
        return new BatchCounts(
                counts.getOrDefault(Summary.NEW, 0),
                counts.getOrDefault(Summary.EXISTS_UPDATED, 0),
                counts.getOrDefault(Summary.POSSIBLE, 0),
                counts.getOrDefault(Summary.NOT_FOUND, 0),
                counts.getOrDefault(Summary.REJECTED, 0));
    }

    private static OutputLearner output(BatchRecord record) {
        return new OutputLearner(
                record.isException() ? Optional.empty() : record.uln(),
                record.sent().misIdentifier(),
                record.sent().details(),
                new ReturnCode(record.returnCode()));
    }

    static VerifiedLearner verified(LearnerToVerify sent, Verification verification) {
        Set<FailureFlag> flags = EnumSet.noneOf(FailureFlag.class);
        verification.failureFlags().forEach(number -> flags.add(FailureFlag.valueOf("VRF" + number)));
        return new VerifiedLearner(
                sent,
                ResponseCode.ofVerification(verification.code()),
                verification.held().map(uk.s2s.register.Learner::uln),
                verification.held().map(held -> shown(held.details())).orElse(LearnerDetails.NONE),
                flags);
    }

    /** As the register is when the output is asked for. */
    static VerifyBatchOutput verified(VerifyBatch batch, Instant began, Instant ended) {
        List<VerifiedLearner> learners = new ArrayList<>();
        for (int at = 0; at < batch.sent().size(); at++) {
            SubmittedLearner sent = batch.sent().get(at);
            learners.add(verified(
                    new LearnerToVerify(sent.misIdentifier(), sent.uln(), sent.details()),
                    batch.verified().get(at)));
        }
        return new VerifyBatchOutput(
                ResponseCode.BATCH_FINISHED, new JobTimes(Optional.of(began), Optional.of(ended)), learners);
    }

    /** @param learners whoever holds a number */
    static RetrievedUln retrieved(Retrieved retrieved, Function<Uln, Optional<uk.s2s.register.Learner>> learners) {
        Optional<uk.s2s.register.Learner> held =
                retrieved.learner().filter(learner -> learner.standing() != Standing.DELETED);
        if (held.isEmpty()) {
            return new RetrievedUln(retrieved.asked(), Optional.empty(), ResponseCode.NO_MATCH, LearnerDetails.NONE);
        }
        Optional<Uln> master = held.get().master();
        uk.s2s.register.Learner leadsTo = master.flatMap(learners).orElse(held.get());
        return new RetrievedUln(
                retrieved.asked(),
                master,
                master.isPresent() ? ResponseCode.LINKED_LEARNER : ResponseCode.EXACT_MATCH,
                shown(leadsTo.details()));
    }

    private static LearnerDetails shown(LearnerDetails details) {
        LearnerDetails shown = LearnerDetails.NONE;
        for (LearnerField field : VERIFIED) {
            shown = shown.with(field, details.text(field));
        }
        return shown;
    }
}
