package uk.s2s.register.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Finds the same people in two lists, or those who stand in one list more than once. Not for several threads. */
public final class Linker {

    private static final int ROUNDS = 4;
    private static final double MORE_LIKELY_THAN_NOT = 0.5;
    /** Who are so probably strangers stay it, whatever is found out about the others. */
    private static final double STRANGERS = 0.99999;

    private final List<Profile> profiles;
    private final int split;
    private final Candidates candidates;
    private final Frequencies frequencies;
    private Weights weights = Weights.SHIPPED;
    private Expected expected;

    private Linker(Stream<Person> people, int split) {
        profiles = people.map(Profile::of).toList();
        this.split = split;
        double size = profiles.size();
        expected = Expected.of(
                Math.max(1, split == 0 ? size * (size - 1) / 2 : split * (size - split)),
                split == 0 ? size : Math.min(split, size - split));
        candidates = new Candidates(profiles);
        frequencies = new Frequencies();
        profiles.forEach(frequencies::add);
    }

    /** For duplicates within one list. */
    public static Linker ofOne(List<Person> list) {
        return new Linker(list.stream(), 0);
    }

    /** With nobody in one of the lists there is nobody to link. */
    public static Linker ofTwo(List<Person> left, List<Person> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return ofOne(List.of());
        }
        return new Linker(Stream.concat(left.stream(), right.stream()), left.size());
    }

    /** How many pairs will be compared until the links are known. */
    public long comparisons() {
        long[] each = new long[1];
        candidates.forEach(split, (left, right) -> each[0]++);
        return each[0];
    }

    /** Estimates the weights from the lists themselves, by expectation and maximisation, starting from those shipped. */
    public void learn() {
        if (profiles.size() > 1) {
            weights = new Learning(profiles, split, candidates, frequencies).weights(weights, expected);
        }
    }

    /**
     * The links whose probability is at least the threshold; in one list also those that follow from two of these, between two
     * lists not those whose people have better ones.
     *
     * @param progress told how many pairs have been compared
     */
    public List<Link> links(double threshold, LongConsumer progress) {
        List<Pair> pairs = notStrangers(progress);
        for (int round = 0; round < ROUNDS; round++) {
            expected = expected.seen(seen(pairs));
        }
        List<Link> links = new ArrayList<>();
        Judgement judgement = judgement();
        for (Pair pair : pairs) {
            double same = judgement.of(pair.one(), pair.other(), pair.comparison())[Relation.SAME.ordinal()];
            if (same >= threshold) {
                links.add(new Link(pair.left(), pair.right() - split, same, pair.comparison()));
            }
        }
        return split == 0 ? withWhatFollows(links) : withoutRivals(links);
    }

    private List<Link> withWhatFollows(List<Link> links) {
        Stream<Link> following =
                new Support(links).links((left, right) -> Comparison.of(profiles.get(left), profiles.get(right)));
        return Stream.concat(links.stream(), following).toList();
    }

    private List<Link> withoutRivals(List<Link> links) {
        Judgement judgement = judgement();
        Rivals rivals = new Rivals(
                links,
                (one, other) -> areSame(judgement, one, other),
                (one, other) -> areSame(judgement, split + one, split + other));
        return links.stream().filter(link -> !rivals.outdo(link)).toList();
    }

    private boolean areSame(Judgement judgement, int one, int other) {
        Profile left = profiles.get(one);
        Profile right = profiles.get(other);
        return judgement.of(left, right, Comparison.of(left, right))[Relation.SAME.ordinal()] >= MORE_LIKELY_THAN_NOT;
    }

    private Judgement judgement() {
        return new Judgement(weights, frequencies, expected, 2);
    }

    /** Two people whom it is worth to judge again once it is known how many pairs of each relation there are. */
    private record Pair(int left, int right, Profile one, Profile other, Comparison comparison) {}

    private List<Pair> notStrangers(LongConsumer progress) {
        Judgement judgement = judgement();
        List<Pair> pairs = new ArrayList<>();
        long[] compared = new long[1];
        candidates.forEach(split, (left, right) -> {
            Profile one = profiles.get(left);
            Profile other = profiles.get(right);
            Comparison comparison = Comparison.of(one, other);
            if (judgement.of(one, other, comparison)[Relation.STRANGERS.ordinal()] < STRANGERS) {
                pairs.add(new Pair(left, right, one, other, comparison));
            }
            progress.accept(++compared[0]);
        });
        return pairs;
    }

    private double[] seen(List<Pair> pairs) {
        Judgement judgement = judgement();
        double[] seen = new double[Relation.values().length];
        for (Pair pair : pairs) {
            double[] shares = judgement.of(pair.one(), pair.other(), pair.comparison());
            Arrays.setAll(seen, at -> seen[at] + shares[at]);
        }
        return seen;
    }
}
