package uk.s2s.service.schools.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.commands.Command;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class ImportCommandTests {

    private static final SchoolNumber NEW = new SchoolNumber("9263999");

    @Autowired
    ImportCommand command;

    @Autowired
    Schools schools;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void showsWithoutChangingAndAppliesWhenTold() throws IOException {
        String file = file(RegisterCsv.ofSchools()
                .school("URN", "150999", "EstablishmentNumber", "3999", "EstablishmentName", "New School"));
        assertThat(run("import", file)).isEqualTo(Command.DONE);
        assertThat(printed()).contains("1 school will be added", "  9263999 New School", "Run again with --apply");
        assertThat(schools.find(NEW)).isEmpty();

        assertThat(run("import", "--apply", file)).isEqualTo(Command.DONE);
        assertThat(printed()).contains("The directory has been renewed.");
        assertThat(schools.find(NEW)).map(Organisation::name).contains("New School");
    }

    @Test
    void refusesWhatIsNotTheRegisters() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThat(run("import", "--apply", file.toString())).isEqualTo(Command.PROBLEM);
        assertThat(printed()).contains("lacks the columns URN");
    }

    @Test
    void wrongWordsAreAnsweredWithTheUsage() {
        assertThat(run()).isEqualTo(Command.WRONG_USAGE);
        assertThat(run("import")).isEqualTo(Command.WRONG_USAGE);
        assertThat(run("import", "--force", "file.csv")).isEqualTo(Command.WRONG_USAGE);
        assertThat(printed()).contains("Usage: schools import");
    }

    @Test
    void fileThatIsNotThereIsNamed() {
        assertThat(run("import", folder.resolve("none.csv").toString())).isEqualTo(Command.COULD_NOT);
        assertThat(printed()).contains("none.csv");
    }

    private String file(RegisterCsv csv) throws IOException {
        return Files.write(folder.resolve("edubasealldata.csv"), csv.bytes()).toString();
    }

    private int run(String... words) {
        return command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
