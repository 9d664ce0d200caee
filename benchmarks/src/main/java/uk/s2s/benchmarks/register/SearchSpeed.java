package uk.s2s.benchmarks.register;

import java.util.Arrays;
import uk.s2s.benchmarks.people.Population;

/** Searches registers of several sizes in memory: {@code SearchSpeed SEARCHES SIZE…}. */
public final class SearchSpeed {

    private static final long SEED = 7;

    private SearchSpeed() {}

    public static void main(String[] words) {
        int searches = Integer.parseInt(words[0]);
        Population population = new Population(SEED);
        double first = 0;
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            long size = Long.parseLong(word);
            FilledIndex filled = FilledIndex.of(population, size);
            Searching searching = Searching.of(filled, population, searches);
            System.out.println("  " + Offered.of(filled));
            first = first == 0 ? searching.each() : first;
            System.out.printf(
                    "%,d learners: filled in %.0f s, %d bytes each%n  %s%n  %.2f times the first%n",
                    size, filled.seconds(), filled.bytes(), searching, searching.each() / first);
        }
    }
}
