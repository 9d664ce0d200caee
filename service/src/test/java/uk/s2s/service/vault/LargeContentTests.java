package uk.s2s.service.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.s2s.service.database.TestDatabase;

class LargeContentTests {

    @TempDir
    Path folder;

    @Test
    void passesThroughASmallHeap() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeContentProgram.class.getName(),
                        folder.toString())
                .redirectErrorStream(true);
        TestDatabase.variablesOfFreshDatabase()
                .forEach((name, value) -> builder.environment().put(name, value.toString()));
        Process process = builder.start();
        List<String> output = process.inputReader().lines().toList();
        assertThat(process.waitFor()).as(output.toString()).isZero();
    }
}
