package uk.s2s.benchmarks.lostpupils;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import uk.s2s.benchmarks.people.Learner;
import uk.s2s.benchmarks.people.Population;
import uk.s2s.benchmarks.people.TwoErrors;

/**
 * Writes invented lost pupils of 4 to 18 years, one a line, and beside them searches for some of them, each wrong about two
 * things. Fields are parted by tabs: given, middle, family, former, born, gender, postcode; a search begins with the number of
 * the line it is for.
 */
public final class LostPupilLists {

    private static final int SEED = 4;
    /** The invented were born from 1995 on; so many years later they are children now. */
    private static final int YEARS_LATER = 8;

    private static final LocalDate BORN_FROM = LocalDate.of(2008, 1, 1);
    private static final LocalDate BORN_BEFORE = LocalDate.of(2023, 1, 1);
    private static final int EARLIEST_YEAR = 2000;

    private final int size;
    private final int searches;
    private final RandomGenerator random = new SplittableRandom(SEED);

    private LostPupilLists(int size, int searches) {
        this.size = size;
        this.searches = searches;
    }

    /** How many, how many searches, and three files: pupils, searches with slips, searches with slips or changes. */
    public static void main(String[] words) throws IOException {
        new LostPupilLists(Integer.parseInt(words[0]), Integer.parseInt(words[1]))
                .write(Path.of(words[2]), Path.of(words[3]), Path.of(words[4]));
    }

    private void write(Path pupils, Path slips, Path changes) throws IOException {
        try (BufferedWriter all = Files.newBufferedWriter(pupils);
                BufferedWriter slipped = Files.newBufferedWriter(slips);
                BufferedWriter changed = Files.newBufferedWriter(changes)) {
            Iterator<Learner> each = children().iterator();
            int sought = 0;
            for (int number = 1; number <= size; number++) {
                Learner child = each.next();
                all.write(line(child));
                if ((long) number * searches / size > sought) {
                    sought++;
                    slipped.write(number + "\t" + line(asked(child, TwoErrors::slips)));
                    changed.write(number + "\t" + line(asked(child, TwoErrors::slipsOrChanges)));
                }
            }
        }
    }

    /** The page takes no year of birth that no pupil can have: whoever typed it is told, and types it again. */
    private Learner asked(Learner child, BiFunction<Learner, RandomGenerator, Learner> wrongly) {
        Learner told = wrongly.apply(child, random);
        while (!isAYearOfSomePupil(told.born().plusYears(YEARS_LATER).getYear())) {
            told = wrongly.apply(child, random);
        }
        return told;
    }

    private static boolean isAYearOfSomePupil(int year) {
        return year >= EARLIEST_YEAR && year < BORN_BEFORE.getYear();
    }

    private static Stream<Learner> children() {
        return new Population(SEED).learners(Long.MAX_VALUE).filter(LostPupilLists::isOfSchoolAge);
    }

    private static boolean isOfSchoolAge(Learner learner) {
        LocalDate born = learner.born().plusYears(YEARS_LATER);
        return !born.isBefore(BORN_FROM) && born.isBefore(BORN_BEFORE);
    }

    private static String line(Learner learner) {
        return String.join(
                        "\t",
                        learner.given(),
                        learner.middle(),
                        learner.family(),
                        learner.former(),
                        learner.born().plusYears(YEARS_LATER).toString(),
                        learner.gender(),
                        learner.person().postcode())
                + "\n";
    }
}
