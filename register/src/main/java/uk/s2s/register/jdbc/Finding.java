package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.s2s.register.CandidateLearner;
import uk.s2s.register.FindResult;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.index.LearnerIndex;
import uk.s2s.register.index.PendingLearner;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;
import uk.s2s.register.matching.MatchCandidate;
import uk.s2s.register.matching.MatchOutcome;

/** Finds learners: the index says who it may be, the database who that is. */
final class Finding {

    private final LearnerIndex index;
    private final LearnerTable learners;

    Finding(LearnerIndex index, LearnerTable learners) {
        this.index = index;
        this.learners = learners;
    }

    /** The index has to have caught up. */
    FindResult find(Connection connection, LearnerDetails searched) throws SQLException {
        MatchOutcome outcome =
                SameLearners.of(connection, learners, List.of(searched)).settle(searched, match(searched, List.of()));
        if (outcome instanceof MatchOutcome.Exact exact) {
            return candidates(connection, List.of(exact.candidate())).stream()
                    .map(Finding::exact)
                    .findFirst()
                    .orElseGet(FindResult.Nobody::new);
        }
        if (outcome instanceof MatchOutcome.Possible possible) {
            return new FindResult.Possible(candidates(connection, possible.candidates()));
        }
        return outcome instanceof MatchOutcome.TooMany ? new FindResult.TooMany() : new FindResult.Nobody();
    }

    /** Without a look at the database. */
    MatchOutcome match(LearnerDetails searched, List<PendingLearner> pending) {
        return index.search(Descriptions.of(searched), pending);
    }

    /** The one whose number stays. */
    long master(long learner) {
        return index.master(learner);
    }

    private static FindResult exact(CandidateLearner candidate) {
        return candidate.found().isPresent()
                ? new FindResult.Linked(candidate.learner(), candidate.found().get())
                : new FindResult.Exact(candidate.learner());
    }

    /** In the same order, the master in place of whoever was merged. */
    List<CandidateLearner> candidates(Connection connection, List<MatchCandidate> matched) throws SQLException {
        Map<Long, Learner> found = learners.byIds(
                connection, matched.stream().map(MatchCandidate::learner).toList());
        List<CandidateLearner> candidates = new ArrayList<>();
        for (MatchCandidate match : matched) {
            Learner learner = found.get(match.learner());
            if (learner != null) {
                candidates.add(candidate(learners.master(connection, learner), learner, match));
            }
        }
        return List.copyOf(candidates);
    }

    private static CandidateLearner candidate(Learner master, Learner found, MatchCandidate match) {
        return new CandidateLearner(
                master,
                match.probability(),
                master.id() == found.id() ? Optional.empty() : Optional.of(found.uln()),
                levels(match.comparison()));
    }

    private static Map<Field, Level> levels(Comparison comparison) {
        Map<Field, Level> levels = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            levels.put(field, comparison.level(field));
        }
        return levels;
    }
}
