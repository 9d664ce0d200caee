package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.FieldProblem;
import uk.s2s.register.FieldRules;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.ReturnCodes;
import uk.s2s.register.Standing;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.index.PendingLearner;
import uk.s2s.register.matching.MatchCandidate;
import uk.s2s.register.matching.MatchOutcome;

/**
 * Decides what is to become of each record of a batch, one after the other; nothing is written yet. Two records of one batch
 * never get one learner: whoever is so alike stands in it twice. Learners who are to be registered count for the records
 * after them, under a negative number.
 */
final class Deciding {

    private final Finding finding;
    private final LocalDate today;
    /** Those whose ULNs were sent, and the masters of those who were merged. */
    private final Map<Uln, Learner> holders;

    private final SameLearners same;
    private final Set<String> seen = new HashSet<>();
    private final Set<Long> taken = new HashSet<>();
    private final Map<Long, LearnerDetails> added = new HashMap<>();
    private final List<PendingLearner> pending = new ArrayList<>();

    private Deciding(Finding finding, LocalDate today, Map<Uln, Learner> holders, SameLearners same) {
        this.finding = finding;
        this.today = today;
        this.holders = holders;
        this.same = same;
    }

    static Deciding of(
            Connection connection,
            Finding finding,
            LearnerTable learners,
            Collection<SubmittedLearner> records,
            Instant now)
            throws SQLException {
        List<Uln> ulns = records.stream()
                .map(SubmittedLearner::uln)
                .filter(uln -> Uln.check(uln).isGood())
                .map(Uln::new)
                .toList();
        Map<Uln, Learner> holders = learners.byUlns(connection, ulns);
        List<Uln> masters =
                holders.values().stream().flatMap(one -> one.master().stream()).toList();
        holders.putAll(learners.byUlns(connection, masters));
        SameLearners same = SameLearners.of(
                connection, learners, records.stream().map(Deciding::complete).toList());
        return new Deciding(finding, LocalDate.ofInstant(now, LearnerRegister.ZONE), holders, same);
    }

    /** Takes note of other records of the batch, which have been decided before. */
    void besides(Collection<SubmittedLearner> others, Collection<Long> learners) {
        others.forEach(other -> seen.add(Demographics.of(other.details())));
        taken.addAll(learners);
    }

    /** Whether somebody with the same five details is registered. */
    boolean isRegistered(LearnerDetails details) {
        return !same.to(details).isEmpty();
    }

    /** Who is to be registered, by the negative numbers that the decisions have. */
    Map<Long, LearnerDetails> added() {
        return added;
    }

    Decision decide(int position, SubmittedLearner record) {
        LearnerDetails details = complete(record);
        List<FieldProblem> problems = FieldRules.check(details, today);
        if (!problems.isEmpty()) {
            return Decision.rejected(position, FieldRules.returnCode(problems, false));
        }
        if (!record.uln().isBlank() && !Uln.check(record.uln()).isGood()) {
            return Decision.rejected(position, ReturnCodes.MALFORMED);
        }
        if (!seen.add(Demographics.of(details))) {
            return Decision.rejected(position, ReturnCodes.TWICE);
        }
        return once(
                record.uln().isBlank()
                        ? byDetails(position, details)
                        : byUln(position, new Uln(record.uln()), details));
    }

    static LearnerDetails complete(SubmittedLearner record) {
        return Registering.kept(FieldRules.withBatchDefaults(record.details()));
    }

    private Decision once(Decision decision) {
        boolean again =
                decision.learner().isPresent() && !taken.add(decision.learner().getAsLong());
        return again ? Decision.rejected(decision.position(), ReturnCodes.TWICE) : decision;
    }

    private Decision byDetails(int position, LearnerDetails details) {
        MatchOutcome outcome = same.settle(details, finding.match(details, pending));
        if (outcome instanceof MatchOutcome.Exact exact) {
            long learner = exact.candidate().learner();
            return learner < 0
                    ? Decision.rejected(position, ReturnCodes.TWICE)
                    : Decision.found(position, ReturnCodes.FOUND, learner);
        }
        if (outcome instanceof MatchOutcome.Possible possible) {
            return Decision.possible(position, possible.candidates());
        }
        return outcome instanceof MatchOutcome.TooMany ? Decision.tooMany(position) : register(position, details);
    }

    Decision register(int position, LearnerDetails details) {
        long number = -1L - added.size();
        added.put(number, details);
        pending.add(PendingLearner.of(number, Descriptions.of(details)));
        return Decision.registered(position, number);
    }

    /** Twins have all but the given name in common, so a name that is only similar takes the matcher's word. */
    private Decision byUln(int position, Uln uln, LearnerDetails details) {
        Learner asked = holders.get(uln);
        if (asked == null || asked.standing() == Standing.DELETED) {
            return Decision.unknownUln(position);
        }
        Learner holder = asked.master().map(holders::get).orElse(asked);
        int good = asked == holder ? ReturnCodes.ULN_CONFIRMED : ReturnCodes.FOUND_MERGED;
        if (isSame(details, asked.details()) || isSame(details, holder.details())) {
            return Decision.found(position, good, holder.id());
        }
        MatchOutcome outcome = finding.match(details, List.of());
        if (outcome instanceof MatchOutcome.Exact exact && isOneOf(exact.candidate(), asked, holder)) {
            return Decision.found(position, good, holder.id());
        }
        return outcome instanceof MatchOutcome.Possible possible
                        && possible.candidates().stream().anyMatch(one -> isOneOf(one, asked, holder))
                ? Decision.possible(position, possible.candidates())
                : Decision.rejected(position, ReturnCodes.TOO_MANY_OR_OTHER_ULN);
    }

    private static boolean isOneOf(MatchCandidate candidate, Learner asked, Learner holder) {
        return candidate.learner() == asked.id() || candidate.learner() == holder.id();
    }

    private static boolean isSame(LearnerDetails sent, LearnerDetails held) {
        return Names.areEqual(sent, held)
                && sent.text(LearnerField.DATE_OF_BIRTH).equals(held.text(LearnerField.DATE_OF_BIRTH));
    }
}
