package uk.s2s.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What school offices type to find a school: of eight texts one each by another way of looking. */
record SearchTexts(List<String[]> schools) {

    private static final int LA = 1;
    private static final int LA_NAME = 2;
    private static final int ESTABLISHMENT = 3;
    private static final int NAME = 4;
    private static final int POSTCODE = 8;
    private static final int COLUMNS = 9;
    private static final int STEP = 7919; // a prime, so that neighbours are not alike

    /** The words that most schools have in their name: the slowest to rank. */
    private static final List<String> COMMON =
            List.of("primary", "school", "academy", "st marys", "church of england primary", "catholic primary");

    static SearchTexts of(Path csv) throws IOException {
        try (Stream<String> lines = Files.lines(csv)) {
            return new SearchTexts(lines.skip(1)
                    .filter(line -> line.indexOf('"') < 0)
                    .map(line -> line.split(",", -1))
                    .filter(row -> row.length == COLUMNS && row[NAME].length() > 8)
                    .toList());
        }
    }

    String text(int number) {
        String[] school = schools.get((int) ((long) number * STEP % schools.size()));
        String name = school[NAME];
        return switch (number % 8) {
            case 0 -> name;
            case 1 -> name.split(" ")[0] + " " + school[LA_NAME];
            case 2 -> misspelt(name);
            case 3 -> school[POSTCODE];
            case 4 -> school[LA] + school[ESTABLISHMENT];
            case 5 -> COMMON.get(number / 8 % COMMON.size());
            case 6 -> name.substring(0, 6).toLowerCase(Locale.ROOT);
            default -> school[LA_NAME] + " primary";
        };
    }

    /** Two neighbouring letters changed places. */
    private static String misspelt(String name) {
        return name.charAt(0) + name.substring(2, 3) + name.charAt(1) + name.substring(3);
    }
}
