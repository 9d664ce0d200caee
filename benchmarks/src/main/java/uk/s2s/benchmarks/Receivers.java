package uk.s2s.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.s2s.identifiers.SchoolNumber;

/** Real open schools that files are sent to. */
final class Receivers {

    private static final int LA = 1;
    private static final int ESTABLISHMENT = 3;

    private Receivers() {}

    /** The first community schools of the directory that the service starts with: LA in column 2, establishment in 4. */
    static List<SchoolNumber> inDirectory(Path csv, int count) throws IOException {
        try (Stream<String> lines = Files.lines(csv)) {
            return lines.skip(1)
                    .filter(line -> line.contains("Community school,Open,"))
                    .map(line -> line.split(",", 5))
                    .map(row -> row[LA] + row[ESTABLISHMENT])
                    .filter(number -> number.matches("[0-9]{7}"))
                    .limit(count)
                    .map(SchoolNumber::new)
                    .toList();
        }
    }
}
