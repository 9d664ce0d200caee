package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;
import uk.s2s.register.matching.MatchCandidate;
import uk.s2s.register.matching.MatchOutcome;
import uk.s2s.register.matching.Search;

/**
 * Learners with the very five details of those who are looked for. The matcher may have nothing to compare, as with names in
 * letters other than ours, or may think little of names that are very common; whoever is equal is found all the same.
 */
final class SameLearners {

    private final Map<String, List<Learner>> learners;

    private SameLearners(Map<String, List<Learner>> learners) {
        this.learners = learners;
    }

    static SameLearners of(Connection connection, LearnerTable table, Collection<LearnerDetails> searched)
            throws SQLException {
        return new SameLearners(table.byDemographics(connection, searched).stream()
                .collect(Collectors.groupingBy(learner -> Demographics.of(learner.details()))));
    }

    /** Live and merged ones. */
    List<Learner> to(LearnerDetails searched) {
        return learners.getOrDefault(Demographics.of(searched), List.of());
    }

    /** The outcome in which whoever is equal stands for sure: a single one found, several possible. */
    MatchOutcome settle(LearnerDetails searched, MatchOutcome outcome) {
        List<MatchCandidate> same = candidates(searched);
        if (same.isEmpty() || same.size() == 1 && isExactly(outcome, to(searched))) {
            return outcome;
        }
        if (same.size() == 1 && isSure(same.get(0).comparison())) {
            return new MatchOutcome.Exact(same.get(0));
        }
        if (outcome instanceof MatchOutcome.Possible possible && names(possible.candidates(), same)) {
            return outcome;
        }
        return same.size() > Search.MOST_SHOWN
                ? new MatchOutcome.TooMany(same.size())
                : new MatchOutcome.Possible(same);
    }

    private static boolean isExactly(MatchOutcome outcome, List<Learner> same) {
        return outcome instanceof MatchOutcome.Exact exact
                && same.stream()
                        .anyMatch(learner -> learner.id() == exact.candidate().learner());
    }

    /** Not where further names differ, nor with the postcode that stands for none. */
    private static boolean isSure(Comparison levels) {
        return levels.level(Field.MIDDLE) != Level.DIFFERENT && levels.level(Field.POSTCODE) == Level.EXACT;
    }

    private static boolean names(List<MatchCandidate> candidates, List<MatchCandidate> wanted) {
        List<Long> named = candidates.stream().map(MatchCandidate::learner).toList();
        return wanted.stream().map(MatchCandidate::learner).allMatch(named::contains);
    }

    private List<MatchCandidate> candidates(LearnerDetails searched) {
        Collection<Learner> people = people(to(searched));
        return people.stream()
                .map(learner -> new MatchCandidate(
                        learner.id(),
                        1.0 / people.size(),
                        Comparison.of(Descriptions.of(searched), Descriptions.of(learner.details()))))
                .toList();
    }

    /** One for each person: the record whose number stays, if it is among them. */
    private static Collection<Learner> people(List<Learner> same) {
        Map<Uln, Learner> people = new LinkedHashMap<>();
        for (Learner learner : same) {
            Optional<Uln> master = learner.master();
            if (master.isPresent()) {
                people.putIfAbsent(master.get(), learner);
            } else {
                people.put(learner.uln(), learner);
            }
        }
        return people.values();
    }
}
