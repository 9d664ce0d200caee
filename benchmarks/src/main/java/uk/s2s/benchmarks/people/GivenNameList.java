package uk.s2s.benchmarks.people;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Given names of one heritage and sex, whose frequencies change with the year of birth. */
final class GivenNameList {

    static final int FIRST_YEAR = 1985;
    private static final int LAST_YEAR = 2025;
    /** The year for which the order of the list holds. */
    private static final int MIDDLE_YEAR = 2004;
    /** A name that rises is e times as frequent after so many years. */
    private static final double YEARS = 9;

    /** So that of the boys of a year some 4 % have its first name. */
    private static final double FLATNESS = 4;

    private final Set<String> all;
    private final List<Zipf> byYear;

    /** @param marked names that rise end with +, those that fall with - */
    GivenNameList(List<String> marked) {
        List<String> names =
                marked.stream().map(name -> name.replaceFirst("[+-]$", "")).toList();
        all = Set.copyOf(names);
        byYear = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> new Zipf(names, FLATNESS, at -> factor(marked.get((int) at), year)))
                .toList();
    }

    private static double factor(String marked, int year) {
        double rise = Math.exp((year - MIDDLE_YEAR) / YEARS);
        return marked.endsWith("+") ? rise : marked.endsWith("-") ? 1 / rise : 1;
    }

    String draw(int year, RandomGenerator random) {
        return byYear.get(Math.max(0, Math.min(byYear.size() - 1, year - FIRST_YEAR)))
                .draw(random);
    }

    boolean has(String name) {
        return all.contains(name);
    }
}
