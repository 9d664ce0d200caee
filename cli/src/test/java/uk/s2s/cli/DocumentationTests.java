package uk.s2s.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentationTests {

    @Test
    void pageTellsTheSameExitCodesAsTheProgram() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "cli.md"));
        ExitCode.table()
                .forEach((number, meaning) -> assertThat(page).contains("| %s | %s |".formatted(number, meaning)));
    }
}
