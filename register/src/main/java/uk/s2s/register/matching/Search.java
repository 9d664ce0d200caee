package uk.s2s.register.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    /** Moving house, and a further given name, keep nobody from being meant. */
    private static final Set<Field> HAVE_TO_FIT = EnumSet.of(Field.GIVEN, Field.FAMILY, Field.BORN, Field.GENDER);

    private final Sought query;
    private final Judgement judgement;
    private final boolean littleIsKnown;
    private final List<Judged> near = new ArrayList<>();

    /** @param littleIsKnown whether whoever fits is kept, however many others do */
    Search(Sought query, Judgement judgement, boolean littleIsKnown) {
        this.query = query;
        this.judgement = judgement;
        this.littleIsKnown = littleIsKnown;
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
        Comparison comparison = query.compare(candidate);
        double same = judgement.of(query.profile(), candidate, comparison)[Relation.SAME.ordinal()];
        return new Judged(learner, same / Math.max(1 - same, Double.MIN_NORMAL), comparison);
    }

    private static long exactFields(Judged judged) {
        return Arrays.stream(Field.values())
                .filter(field -> judged.comparison().level(field) == Level.EXACT)
                .count();
    }

    private void keep(Judged judged) {
        if (judged.odds() >= POSSIBLE / (1 - POSSIBLE)
                || Sureness.namesAndDateAgree(judged.comparison())
                || littleIsKnown && fits(judged.comparison())) {
            near.add(judged);
        }
    }

    private static boolean fits(Comparison comparison) {
        return HAVE_TO_FIT.stream().noneMatch(field -> comparison.level(field) == Level.DIFFERENT);
    }

    /** Whoever may be meant, the likeliest first; for a person's eyes, never to be linked. */
    public List<MatchCandidate> best() {
        return ranked();
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
