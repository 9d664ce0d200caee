package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.CandidateLearner;
import uk.s2s.register.Change.Action;
import uk.s2s.register.ExceptionCase;
import uk.s2s.register.ExceptionFilter;
import uk.s2s.register.FieldRules;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.Requester;
import uk.s2s.register.ReturnCodes;
import uk.s2s.register.Settlement;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.Superseded;
import uk.s2s.register.matching.MatchCandidate;

/** Records of batches that a person of the organisation has to decide about. For many threads. */
public final class RegisterExceptions {

    private static final Set<Integer> OPEN_TO_NEW =
            Set.of(ReturnCodes.POSSIBLE, ReturnCodes.TOO_MANY_OR_OTHER_ULN, ReturnCodes.TWICE);

    private static final String EXISTS =
            "A learner with the same names, date of birth, gender and postcode is registered already";

    private final BatchWork work;

    RegisterExceptions(BatchWork work) {
        this.work = work;
    }

    /** Those not settled yet, of the latest batch first. */
    public List<BatchRecord> list(String organisation, ExceptionFilter filter) {
        return work.transactions().run(connection -> RecordTable.exceptions(connection, organisation, filter));
    }

    /** Empty when the organisation has no such record, or when it is no exception. */
    public Optional<ExceptionCase> find(String organisation, long job, int position) {
        return work.transactions().run(connection -> {
            Optional<BatchRecord> record = open(connection, organisation, job, position);
            return record.isEmpty() ? Optional.empty() : Optional.of(exception(connection, record.get()));
        });
    }

    private static Optional<BatchRecord> open(Connection connection, String organisation, long job, int position)
            throws SQLException {
        return RecordTable.find(connection, organisation, job, position).filter(BatchRecord::isException);
    }

    private ExceptionCase exception(Connection connection, BatchRecord record) throws SQLException {
        return new ExceptionCase(
                record,
                CandidateTable.of(connection, work.learners(), record.job(), record.position()),
                FieldRules.check(
                        Deciding.complete(record.sent()), LocalDate.ofInstant(work.now(), LearnerRegister.ZONE)));
    }

    /** This candidate is the learner. */
    public Settlement choose(Requester by, long job, int position, Uln uln) {
        return settle(by, job, position, (connection, record) -> {
            Optional<Learner> chosen = CandidateTable.of(connection, work.learners(), job, position).stream()
                    .map(CandidateLearner::learner)
                    .filter(learner -> learner.uln().equals(uln))
                    .findFirst();
            if (chosen.isEmpty()) {
                return refused(
                        "This learner is not, or no longer, one of those who were found. Open the exception again");
            }
            if (RecordTable.taken(connection, job, position)
                    .contains(chosen.get().id())) {
                return refused("Another pupil of this file has this ULN already: look at both of them first");
            }
            return chosen(connection, record, chosen.get(), by);
        });
    }

    private Settlement chosen(Connection connection, BatchRecord record, Learner learner, Requester by)
            throws SQLException {
        Instant at = work.now();
        boolean filled =
                work.carrying().fill(connection, record.job(), learner, Deciding.complete(record.sent()), by, at);
        HistoryTable.acted(connection, learner.id(), Action.CHOSEN, null, Carrying.reason(record.job()), by, at);
        RecordTable.decide(
                connection,
                record.job(),
                List.of(Decision.found(
                        record.position(), filled ? ReturnCodes.FOUND_AND_UPDATED : ReturnCodes.FOUND, learner.id())));
        return kept(connection, record, record.sent(), by);
    }

    /**
     * None of the candidates is the learner, who is new. If the same person has been registered since, that ULN is the
     * record's; if others who may be meant have been, they are to be looked at first.
     */
    public Settlement registerNew(Requester by, long job, int position) {
        return settle(by, job, position, (connection, record) -> {
            if (!OPEN_TO_NEW.contains(record.returnCode())
                    || !record.sent().uln().isBlank()) {
                return refused("This record has to be corrected first: open it, correct it and send it again");
            }
            LearnerDetails details = Deciding.complete(record.sent());
            List<CandidateLearner> shown = CandidateTable.of(connection, work.learners(), job, position);
            if (shown.stream().anyMatch(one -> Demographics.same(one.learner().details(), details))) {
                return refused(EXISTS);
            }
            Deciding deciding = deciding(connection, record.sent());
            Decision today = deciding.decide(position, record.sent());
            if (record.returnCode() == ReturnCodes.TWICE) {
                return deciding.isRegistered(details)
                        ? refused(EXISTS)
                        : carried(
                                connection, record, record.sent(), deciding, deciding.register(position, details), by);
            }
            boolean asItWas =
                    today.learner().isEmpty() && OPEN_TO_NEW.contains(today.returnCode()) && areAll(shown, today);
            Decision decision = asItWas ? deciding.register(position, details) : today;
            return carried(connection, record, record.sent(), deciding, decision, by);
        });
    }

    /** Since then the same person may have been registered, perhaps from another file: nobody has looked at that one yet. */
    private boolean areAll(List<CandidateLearner> shown, Decision today) {
        Set<Long> seen = shown.stream().map(one -> one.learner().id()).collect(Collectors.toSet());
        return today.candidates().stream()
                .map(one -> work.finding().master(one.learner()))
                .allMatch(seen::contains);
    }

    /** A record that stands in its batch twice is the same learner as the other, who has a ULN: it is this one's too. */
    public Settlement sameAsOther(Requester by, long job, int position) {
        return settle(by, job, position, (connection, record) -> {
            if (record.returnCode() != ReturnCodes.TWICE) {
                return refused("This record does not stand in its file more than once");
            }
            Deciding deciding = deciding(connection, record.sent());
            Decision today = deciding.decide(position, record.sent());
            List<Long> others = RecordTable.taken(connection, job, position);
            List<Long> same = Stream.concat(
                            today.learner().stream().boxed(),
                            today.candidates().stream().map(MatchCandidate::learner))
                    .filter(id -> id >= 0)
                    .map(work.finding()::master)
                    .filter(others::contains)
                    .distinct()
                    .toList();
            return same.size() == 1
                    ? carried(
                            connection,
                            record,
                            record.sent(),
                            deciding(connection, record.sent()),
                            Decision.found(position, ReturnCodes.FOUND, same.get(0)),
                            by)
                    : refused(
                            "No other record of the file is this learner any more. Correct this one and send it again");
        });
    }

    /** Exceptions of learners whom the organisation has sent again since: they are settled there. */
    public List<Superseded> superseded(String organisation) {
        return work.transactions().run(connection -> RecordTable.superseded(connection, organisation));
    }

    /** Corrected; it is decided as if it had come with the batch. */
    public Settlement resubmit(Requester by, long job, int position, SubmittedLearner corrected) {
        return settle(by, job, position, (connection, record) -> {
            Deciding deciding = deciding(connection, corrected);
            deciding.besides(others(connection, record), RecordTable.taken(connection, job, position));
            Decision decision = deciding.decide(position, corrected);
            return carried(connection, record, corrected, deciding, decision, by);
        });
    }

    private Deciding deciding(Connection connection, SubmittedLearner record) throws SQLException {
        return Deciding.of(connection, work.finding(), work.learners(), List.of(record), work.now());
    }

    /** Those of the batch who have a ULN: the others may be this one's double, and are settled apart. */
    private static List<SubmittedLearner> others(Connection connection, BatchRecord record) throws SQLException {
        return RecordTable.done(connection, record.job()).stream()
                .filter(other -> other.position() != record.position() && !other.isException())
                .map(BatchRecord::sent)
                .toList();
    }

    private Settlement carried(
            Connection connection,
            BatchRecord record,
            SubmittedLearner sent,
            Deciding deciding,
            Decision decision,
            Requester by)
            throws SQLException {
        work.carrying()
                .out(
                        connection,
                        record.job(),
                        deciding,
                        List.of(decision),
                        Map.of(record.position(), sent),
                        by,
                        work.now());
        return kept(connection, record, sent, by);
    }

    private Settlement kept(Connection connection, BatchRecord record, SubmittedLearner sent, Requester by)
            throws SQLException {
        RecordTable.settled(connection, record.job(), record.position(), sent, work.now());
        BatchTable.changed(connection, record.job());
        BatchRecord becomes = RecordTable.find(connection, by.organisation(), record.job(), record.position())
                .orElseThrow();
        return becomes.isException() ? new Settlement.StillException(becomes) : new Settlement.Settled(becomes);
    }

    private static Settlement refused(String why) {
        return new Settlement.Refused(why);
    }

    /** What is done with an exception while nobody else changes a learner. */
    private interface Settling {
        Settlement of(Connection connection, BatchRecord record) throws SQLException;
    }

    private Settlement settle(Requester by, long job, int position, Settling settling) {
        return work.transactions().alone(connection -> {
            work.feed().catchUp(connection);
            Optional<BatchRecord> record = open(connection, by.organisation(), job, position);
            if (record.isEmpty()) {
                return refused(
                        "There is no such exception any more: somebody has settled it, or it is another organisation's");
            }
            Optional<Superseded> superseded = RecordTable.superseded(connection, by.organisation()).stream()
                    .filter(one -> one.job() == job && one.position() == position)
                    .findFirst();
            return superseded.isPresent()
                    ? refused("This pupil was sent again since: what is open is settled in LRS job "
                            + superseded.get().by())
                    : settling.of(connection, record.get());
        });
    }
}
