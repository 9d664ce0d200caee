package uk.s2s.service.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransferFindingTests {

    private static final Path PAGES = Path.of("../docs/findings");

    @ParameterizedTest
    @EnumSource
    void hasItsPage(TransferFinding finding) throws IOException {
        String weight = finding.severity().name().toLowerCase(Locale.ROOT);
        assertThat(Files.readString(PAGES.resolve(finding.code() + ".md")))
                .startsWith("# " + finding.title())
                .contains("Code `" + finding.code() + "`, " + weight, "## What to do");
        assertThat(Files.readString(PAGES.resolve("README.md")))
                .contains(
                        "| [%s](%s.md) | %s | %s |".formatted(finding.code(), finding.code(), weight, finding.title()));
    }
}
