package uk.s2s.acceptance.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.s2s.acceptance.stage.CommandLineTool;
import uk.s2s.acceptance.stage.KeptFiles;
import uk.s2s.acceptance.stage.Person;

/**
 * A sample and what the command line says of it.
 *
 * @param json as the command line printed it
 */
record Sample(Path file, String json) {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

    /**
     * Checks all samples of some folders by one call of {@code ./s2s check}.
     *
     * @param options of the check
     */
    static List<Sample> checked(List<String> folders, String... options) {
        List<Path> files = folders.stream()
                .flatMap(folder -> KeptFiles.samples(folder).stream())
                .toList();
        List<String> answers = CommandLineTool.run(Stream.of(
                        Stream.of("check"),
                        Stream.of(options),
                        Stream.of("--format", "json"),
                        files.stream().map(Path::toString))
                .flatMap(words -> words)
                .toList());
        assertThat(answers).hasSameSizeAs(files);
        return IntStream.range(0, files.size())
                .mapToObj(at -> new Sample(files.get(at), answers.get(at)))
                .toList();
    }

    boolean isAccepted() {
        return json.contains("\"verdict\":\"ACCEPTED\"");
    }

    List<String> codes() {
        return CODE.matcher(json).results().map(found -> found.group(1)).toList();
    }

    boolean isFrom(Person person) {
        Matcher source = Pattern.compile("^\\d{3}(?:\\d{4}|LLLL)(?=_)")
                .matcher(file.getFileName().toString());
        return source.find() && source.group().equals(person.number());
    }

    @Override
    public String toString() {
        return file.subpath(file.getNameCount() - 2, file.getNameCount()).toString();
    }
}
