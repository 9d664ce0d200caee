package uk.s2s.service.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.vault.VaultFixture.someBytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.s2s.service.commands.Command;
import uk.s2s.service.database.TestDatabase;

class KeysCommandTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private VaultFixture service;

    @BeforeEach
    void storeOneFile() {
        VaultFixture.empty(database);
        service = new VaultFixture(database, folder.resolve("vault.keys"));
    }

    @Test
    void rotatesBesideARunningService() throws IOException {
        StoredContent stored = service.store(someBytes(10));
        assertThat(run("rotate")).isEqualTo(Command.DONE);
        assertThat(said())
                .contains(
                        "new key in " + folder.resolve("vault.keys"),
                        "1 stored files were brought under the key in use");
        assertThat(service.read(stored)).isEqualTo(someBytes(10));
    }

    @Test
    void stepsForSeveralNodesDoTheSame() throws IOException {
        StoredContent stored = service.store(someBytes(10));
        assertThat(run("add")).isEqualTo(Command.DONE);
        assertThat(run("promote")).isEqualTo(Command.DONE);
        assertThat(run("rewrap")).isEqualTo(Command.DONE);
        assertThat(run("retire")).isEqualTo(Command.DONE);
        assertThat(said()).contains("1 older keys are retired");
        assertThat(service.read(stored)).isEqualTo(someBytes(10));
    }

    @Test
    void withNothingAddedThereIsNothingToPromote() {
        assertThat(run("promote")).isEqualTo(Command.COULD_NOT);
        assertThat(said()).contains("keys add comes first");
    }

    @Test
    void anythingElseIsAnsweredWithTheUsage() {
        assertThat(run("destroy")).isEqualTo(Command.WRONG_USAGE);
        assertThat(said()).startsWith("Usage: keys rotate");
    }

    @Test
    void retiresOnlyWhatHasBeenOutOfUseForSoLong() {
        run("rotate");
        assertThat(run("retire", "--unused-for", "35")).isEqualTo(Command.DONE);
        assertThat(said()).contains("0 older keys are retired");
        assertThat(run("retire", "--unused-for", "0")).isEqualTo(Command.DONE);
        assertThat(said()).contains("1 older keys are retired");
        assertThat(run("retire", "--unused-for", "ever")).isEqualTo(Command.WRONG_USAGE);
    }

    private int run(String... words) {
        VaultFixture command = new VaultFixture(database, folder.resolve("vault.keys"));
        return new KeysCommand(command.rotation, Clock.systemUTC())
                .run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
