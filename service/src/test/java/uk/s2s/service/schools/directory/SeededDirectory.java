package uk.s2s.service.schools.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import uk.s2s.service.database.TestDatabase;

/** Fills a test's database with the directory that ships with S2S. */
public final class SeededDirectory {

    private SeededDirectory() {}

    public static void in(TestDatabase database) {
        database.transactions().executeWithoutResult(transaction -> {
            try {
                new DirectorySeed(database.dataSource()).fillIfEmpty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
