package uk.s2s.benchmarks.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Figures over all searches. An answer counts as found from a probability of one half on. */
record Quality(List<Answer> answers) {

    private static final double FOUND = 0.5;

    private long there() {
        return answers.stream().filter(Answer::isThere).count();
    }

    double precision() {
        long found =
                answers.stream().filter(answer -> answer.probability() >= FOUND).count();
        return found == 0 ? 1 : (double) right() / found;
    }

    double recall() {
        return (double) right() / there();
    }

    private long right() {
        return answers.stream()
                .filter(answer -> answer.probability() >= FOUND && answer.isRight())
                .count();
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    /** The most that can be had at some threshold whose answers are right so often. */
    double recallAtPrecision(double wanted) {
        List<Answer> ranked = answers.stream()
                .filter(answer -> answer.probability() > 0)
                .sorted(Comparator.comparingDouble(Answer::probability).reversed())
                .toList();
        long best = 0;
        long right = 0;
        for (int at = 0; at < ranked.size(); at++) {
            right += ranked.get(at).isRight() ? 1 : 0;
            boolean lastOfItsProbability = at == ranked.size() - 1
                    || ranked.get(at + 1).probability() < ranked.get(at).probability();
            if (lastOfItsProbability && right >= wanted * (at + 1)) {
                best = right;
            }
        }
        return (double) best / there();
    }

    /** Shown, as exact or possible, of those who are there. */
    double offered() {
        return (double) answers.stream()
                        .filter(answer -> answer.isThere() && answer.offersTheRightOne())
                        .count()
                / there();
    }

    long linked() {
        return answers.stream().filter(Answer::linked).count();
    }

    long wronglyLinked() {
        return answers.stream()
                .filter(answer -> answer.linked() && !answer.isRight())
                .count();
    }

    /** How many searches for somebody who is not there show nobody. */
    double silent() {
        return (double) answers.stream()
                        .filter(answer -> !answer.isThere() && answer.shown().isEmpty())
                        .count()
                / (answers.size() - there());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                """
                F1                                     %.4f (precision %.4f, recall %.4f)
                recall at a precision of 0.999         %.4f
                right person offered                   %.4f
                linked without a person's decision     %,d of %,d who are there, %d of them wrongly
                nobody shown where nobody is           %.4f""",
                f1(),
                precision(),
                recall(),
                recallAtPrecision(0.999),
                offered(),
                linked(),
                there(),
                wronglyLinked(),
                silent());
    }
}
