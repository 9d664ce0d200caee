package uk.s2s.benchmarks.people;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes invented people as CSV, in UTF-8: {@code --seed N --size N --out FILE}, and with {@code --again FILE} a second list, in
 * which half are described again and the others are brothers, sisters, twins, namesakes of the first list, and strangers. The
 * column {@code truth} says who is who.
 */
public final class PeopleFile {

    private static final List<String> COLUMNS = List.of(
            "id", "truth", "given", "middle", "family", "former", "dob", "gender", "address", "town", "postcode");
    private static final String QUOTE = "\"";

    private final Path to;
    private final String prefix;

    private PeopleFile(Path to, String prefix) {
        this.to = to;
        this.prefix = prefix;
    }

    public static void main(String[] words) throws IOException {
        PeopleOptions options = PeopleOptions.of(words);
        Population population = new Population(options.seed());
        new PeopleFile(options.out(), "a").write(population.learners(options.size()));
        if (options.again() != null) {
            new PeopleFile(options.again(), "b").write(new Searches(population, options.seed(), options.size()).all());
        }
    }

    private void write(Stream<Learner> learners) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            out.write(String.join(",", COLUMNS) + "\n");
            Iterator<Learner> each = learners.iterator();
            for (long row = 1; each.hasNext(); row++) {
                out.write(line(prefix + row, each.next()));
            }
        }
    }

    private static String line(String id, Learner learner) {
        return Stream.of(
                        id,
                        String.valueOf(learner.id()),
                        learner.given(),
                        learner.middle(),
                        learner.family(),
                        learner.former(),
                        learner.born().toString(),
                        learner.gender(),
                        learner.home().address(),
                        learner.home().town(),
                        learner.home().postcode())
                .map(PeopleFile::cell)
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains(QUOTE) ? QUOTE + text.replace(QUOTE, QUOTE + QUOTE) + QUOTE : text;
    }
}
