package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Requester;
import uk.s2s.register.ReturnCodes;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.matching.MatchCandidate;

/** Carries decisions out: learners are registered, and what was not known of others is filled in. All in a few statements. */
final class Carrying {

    private final LearnerTable learners;
    private final Registering registering;

    Carrying(LearnerTable learners, Registering registering) {
        this.learners = learners;
        this.registering = registering;
    }

    /** @param records by position */
    void out(
            Connection connection,
            long job,
            Deciding deciding,
            List<Decision> decisions,
            Map<Integer, SubmittedLearner> records,
            Requester by,
            Instant now)
            throws SQLException {
        Map<Long, Long> ids = register(connection, job, deciding.added(), by, now);
        List<Decision> numbered =
                decisions.stream().map(decision -> numbered(decision, ids)).toList();
        RecordTable.decide(connection, job, found(connection, job, numbered, records, by, now));
    }

    private Map<Long, Long> register(
            Connection connection, long job, Map<Long, LearnerDetails> added, Requester by, Instant now)
            throws SQLException {
        List<Long> provisional = List.copyOf(added.keySet());
        List<NewLearner> numbered =
                learners.number(connection, provisional.stream().map(added::get).toList());
        learners.insert(connection, numbered, now);
        HistoryTable.registered(connection, numbered, by, reason(job), now);
        Map<Long, Long> ids = new HashMap<>();
        for (int at = 0; at < provisional.size(); at++) {
            ids.put(provisional.get(at), numbered.get(at).id());
        }
        return ids;
    }

    static String reason(long job) {
        return "Batch " + job;
    }

    private static Decision numbered(Decision decision, Map<Long, Long> ids) {
        OptionalLong learner = decision.learner().isPresent()
                ? OptionalLong.of(id(decision.learner().getAsLong(), ids))
                : decision.learner();
        List<MatchCandidate> candidates = decision.candidates().stream()
                .map(one -> new MatchCandidate(id(one.learner(), ids), one.probability(), one.comparison()))
                .toList();
        return new Decision(decision.position(), decision.returnCode(), decision.summary(), learner, candidates);
    }

    private static long id(long number, Map<Long, Long> ids) {
        return ids.getOrDefault(number, number);
    }

    /** Those found are looked at: whether they were merged, and whether the record says more than the register knows. */
    private List<Decision> found(
            Connection connection,
            long job,
            List<Decision> decisions,
            Map<Integer, SubmittedLearner> records,
            Requester by,
            Instant now)
            throws SQLException {
        Map<Long, Learner> held = learners.byIds(
                connection,
                decisions.stream()
                        .filter(Carrying::isFound)
                        .map(decision -> decision.learner().getAsLong())
                        .collect(Collectors.toSet()));
        List<Decision> done = new ArrayList<>();
        for (Decision decision : decisions) {
            Learner learner = isFound(decision) ? held.get(decision.learner().getAsLong()) : null;
            done.add(
                    learner == null
                            ? decision
                            : found(
                                    connection,
                                    job,
                                    decision,
                                    learner,
                                    Objects.requireNonNull(records.get(decision.position())),
                                    by,
                                    now));
        }
        return done;
    }

    private static boolean isFound(Decision decision) {
        return decision.learner().isPresent() && decision.returnCode() != ReturnCodes.REGISTERED;
    }

    private Decision found(
            Connection connection,
            long job,
            Decision decision,
            Learner learner,
            SubmittedLearner record,
            Requester by,
            Instant now)
            throws SQLException {
        Learner master = learners.master(connection, learner);
        boolean updated = fill(connection, job, master, Deciding.complete(record), by, now);
        int code = learner.id() != master.id() ? ReturnCodes.FOUND_MERGED : decision.returnCode();
        return Decision.found(
                decision.position(),
                updated && code == ReturnCodes.FOUND ? ReturnCodes.FOUND_AND_UPDATED : code,
                master.id());
    }

    /** What the register does not know yet, and nothing else: a batch never overwrites. */
    boolean fill(Connection connection, long job, Learner held, LearnerDetails sent, Requester by, Instant now)
            throws SQLException {
        LearnerDetails filled = held.details();
        for (LearnerField field : LearnerField.values()) {
            if (!filled.says(field) && sent.says(field)) {
                filled = filled.with(field, sent.text(field));
            }
        }
        boolean differs = !filled.equals(held.details());
        if (differs) {
            registering.change(connection, held, filled, by, reason(job), now);
        }
        return differs;
    }
}
