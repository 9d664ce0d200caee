package uk.s2s.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseServerTests {

    private static final DatabaseAccess EXTERNAL =
            new DatabaseAccess("jdbc:postgresql://database.example/s2s", "s2s", "invented");

    @TempDir
    Path folder;

    @Test
    void secondNodeOnTheSameDirectoryIsRefusedWithAnExternalDatabaseToo() {
        try (DatabaseServer first = open(false)) {
            assertThat(first.access()).isEqualTo(EXTERNAL);
            assertThatThrownBy(() -> open(false))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another S2S (process")
                    .hasMessageContaining("S2S_DATA_DIR");
        }
        open(false).close();
    }

    @Test
    void commandWorksBesideANodeOnTheSameDirectory() {
        try (DatabaseServer node = open(false);
                DatabaseServer command = open(true)) {
            assertThat(command.access()).isEqualTo(node.access());
        }
        open(false).close();
    }

    private DatabaseServer open(boolean attach) {
        return DatabaseServer.open(
                new DatabaseSettings(Optional.of(EXTERNAL), folder, OptionalInt.empty(), 2, attach),
                DataDirectory.at(folder));
    }
}
