package uk.s2s.ctf.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedDocumentsTests {

    private static final Path DOCS = Path.of("..", "docs");
    private static final String COMMAND = "stale; renew it with: ./mvnw -q -pl ctf -am compile && java -cp"
            + " ctf/target/classes uk.s2s.ctf.publish.Publish docs";

    @Test
    void areMadeFromTheTablesAsTheyAreNow() throws IOException {
        for (Map.Entry<String, String> document : Publish.documents().entrySet()) {
            Path file = DOCS.resolve(document.getKey());
            assertThat(file)
                    .as("docs/%s is missing or %s", document.getKey(), COMMAND)
                    .exists();
            assertThat(Files.readString(file))
                    .as("docs/%s is %s", document.getKey(), COMMAND)
                    .isEqualTo(document.getValue());
        }
    }

    @Test
    void noSchemaIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("xsd"))) {
            List<String> names = files.map(file -> "xsd/" + file.getFileName()).toList();
            assertThat(Publish.documents().keySet()).containsAll(names);
        }
    }
}
