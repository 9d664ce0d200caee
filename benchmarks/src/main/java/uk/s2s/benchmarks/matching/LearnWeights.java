package uk.s2s.benchmarks.matching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.s2s.benchmarks.people.DataFile;
import uk.s2s.benchmarks.people.Learner;
import uk.s2s.benchmarks.people.Population;
import uk.s2s.benchmarks.people.Retelling;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Level;
import uk.s2s.register.matching.Profile;

/**
 * {@code weights [SEED [SIZE]]}: counts, among invented people of whom the truth is known, how often each field reaches each
 * level, and prints that as {@code matching-weights.csv}. Half of the people are described again once, half twice over, so
 * that the weights suit careful offices and careless ones.
 */
public final class LearnWeights {

    private static final MathContext THREE_DIGITS = new MathContext(3);
    /** How much what was judged counts beside what was counted: real people do what invented ones do not. */
    private static final double JUDGED = 0.1;

    private static final int TWINS_EACH = 20;

    private final Population population;
    private final RandomGenerator random;
    private final LevelCounts same = new LevelCounts();
    private final LevelCounts strangers = new LevelCounts();
    private final LevelCounts siblings = new LevelCounts();
    private final LevelCounts twins = new LevelCounts();
    private final LevelCounts namesakes = new LevelCounts();

    private LearnWeights(long seed) {
        population = new Population(seed);
        random = new SplittableRandom(seed);
    }

    public static void main(String[] words) {
        long seed = words.length > 0 ? Long.parseLong(words[0]) : 1;
        int size = words.length > 1 ? Integer.parseInt(words[1]) : 200_000;
        LearnWeights learn = new LearnWeights(seed);
        learn.count(size);
        System.out.printf("""
                # How probable each level is: for one person described twice, for strangers, siblings, twins and namesakes.
                # Counted among %,d invented learners, with a tenth of judgement: benchmarks/run weights %d %d, %s.
                field,level,same,strangers,siblings,twins,namesakes
                """, size, seed, size, LocalDate.now(ZoneOffset.UTC));
        learn.rows().forEach(System.out::println);
    }

    private void count(int size) {
        List<Learner> learners = population.learners(size).toList();
        List<Profile> profiles =
                learners.stream().map(learner -> Profile.of(learner.person())).toList();
        for (int at = 0; at < size; at++) {
            Learner learner = learners.get(at);
            Profile profile = profiles.get(at);
            Profile again = retold(learner, at);
            same.add(Comparison.of(profile, again));
            for (int draw = 0; draw < 5; draw++) {
                int other = random.nextInt(size);
                if (Math.abs(other - at) > Population.MOST_CHILDREN) {
                    strangers.add(Comparison.of(profiles.get(other), again));
                }
            }
            siblings.add(Comparison.of(profile, retold(population.siblingOf(learner, 0, random), at)));
            namesakes.add(Comparison.of(profile, retold(population.namesakeOf(learner, elsewhere(at), random), at)));
            if (at % TWINS_EACH == 0) {
                twins.add(Comparison.of(profile, retold(population.twinOf(learner, 0, random), at)));
            }
        }
    }

    /** The first child of a household that none of the learners is of. */
    private static long elsewhere(int at) {
        return (Integer.MAX_VALUE - (long) at) * Population.MOST_CHILDREN;
    }

    private Profile retold(Learner learner, int at) {
        Learner once = Retelling.of(learner, random);
        return Profile.of((at % 2 == 0 ? once : Retelling.of(once, random)).person());
    }

    /** One for each row of the weights that were judged. */
    private Stream<String> rows() {
        return DataFile.lines(LearnWeights.class, "judged-weights.csv").stream()
                .skip(1)
                .map(row -> row(row.split(",")));
    }

    private String row(String[] judged) {
        Level level = Level.valueOf(judged[1].toUpperCase(Locale.ROOT));
        List<LevelCounts> counted = List.of(same, strangers, siblings, twins, namesakes);
        return IntStream.range(0, counted.size())
                .mapToDouble(at -> JUDGED * Double.parseDouble(judged[2 + at])
                        + (1 - JUDGED) * counted.get(at).share(judged[0], level))
                .mapToObj(share -> BigDecimal.valueOf(share).round(THREE_DIGITS).toPlainString())
                .collect(Collectors.joining(",", judged[0] + "," + level + ",", ""));
    }
}
