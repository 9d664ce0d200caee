package uk.s2s.benchmarks.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleFileTests {

    @TempDir
    private Path folder;

    @Test
    void sameSeedGivesTheSameBytes() throws IOException {
        assertThat(written("first", 4)).isEqualTo(written("second", 4));
        assertThat(written("first", 4)).isNotEqualTo(written("second", 5));
    }

    @Test
    void halfOfTheSecondListIsInTheFirst() throws IOException {
        written("list", 4);
        Set<String> there = truths("list").collect(Collectors.toSet());
        List<String> again = truths("list-again").toList();
        assertThat(again).hasSize(600);
        assertThat(again.stream().filter(there::contains)).hasSize(300);
    }

    private Stream<String> truths(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).stream().skip(1).map(line -> line.split(",")[1]);
    }

    private String written(String name, int seed) throws IOException {
        Path list = folder.resolve(name);
        Path again = folder.resolve(name + "-again");
        PeopleFile.main(new String[] {
            "--seed", String.valueOf(seed), "--size", "600", "--out", list.toString(), "--again", again.toString()
        });
        return Files.readString(list) + Files.readString(again);
    }
}
