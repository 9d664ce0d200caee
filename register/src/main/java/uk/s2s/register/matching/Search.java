package uk.s2s.register.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One search of the register. Each candidate is judged by itself, then all together: since the register holds nobody twice,
 * the better the second best fits, the less sure is the best. For one thread.
 */
public final class Search {

    /** As the Learner Records Service has it: more possible matches are too many. */
    public static final int MOST_SHOWN = 10;

    /** Whoever is less probable, judged alone, is not worth a person's look. */
    private static final double POSSIBLE = 0.01;
    /** Nor is whoever is so much less probable than another. */
    private static final double NO_RIVAL = 1e-5;

    /** Of one person's descriptions; whether it is that person at all is not the question there. */
    private static final Comparator<Judged> BEST = Comparator.comparingLong(Search::exactFields)
            .thenComparingDouble(Judged::odds)
            .reversed();

    private final Profile query;
    private final Judgement judgement;
    private final List<Judged> near = new ArrayList<>();

    Search(Profile query, Judgement judgement) {
        this.query = query;
        this.judgement = judgement;
    }

    private record Judged(long learner, double odds, Comparison comparison) {}

    /** One of the descriptions that the register has of a person. */
    public record Known(long learner, Profile profile) {

        @Override
        public String toString() {
            return "a known learner";
        }
    }

    /** To be called once for each learner who may be the one. */
    public void consider(long learner, Profile candidate) {
        keep(judged(learner, candidate));
    }

    /** The same for one person who is known under several names or numbers: the description that fits best counts. */
    public void considerOne(List<Known> descriptions) {
        descriptions.stream()
                .map(known -> judged(known.learner(), known.profile()))
                .min(BEST)
                .ifPresent(this::keep);
    }

    private Judged judged(long learner, Profile candidate) {
        Comparison comparison = Comparison.of(query, candidate);
        double same = judgement.of(query, candidate, comparison)[Relation.SAME.ordinal()];
        return new Judged(learner, same / Math.max(1 - same, Double.MIN_NORMAL), comparison);
    }

    private static long exactFields(Judged judged) {
        return Arrays.stream(Field.values())
                .filter(field -> judged.comparison().level(field) == Level.EXACT)
                .count();
    }

    private void keep(Judged judged) {
        if (judged.odds() >= POSSIBLE / (1 - POSSIBLE) || Sureness.namesAndDateAgree(judged.comparison())) {
            near.add(judged);
        }
    }

    public MatchOutcome outcome() {
        if (near.isEmpty()) {
            return new MatchOutcome.None();
        }
        List<MatchCandidate> ranked = ranked();
        if (Sureness.isExact(ranked)) {
            return new MatchOutcome.Exact(ranked.get(0));
        }
        return ranked.size() > MOST_SHOWN ? new MatchOutcome.TooMany(ranked.size()) : new MatchOutcome.Possible(ranked);
    }

    private List<MatchCandidate> ranked() {
        double all = 1 + near.stream().mapToDouble(Judged::odds).sum();
        double least = NO_RIVAL * near.stream().mapToDouble(Judged::odds).max().orElse(0);
        return near.stream()
                .filter(one -> one.odds() >= least)
                .map(one -> new MatchCandidate(one.learner(), one.odds() / all, one.comparison()))
                .sorted(Comparator.comparingDouble(MatchCandidate::probability)
                        .reversed()
                        .thenComparingLong(MatchCandidate::learner))
                .toList();
    }
}
