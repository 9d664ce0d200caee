package uk.s2s.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import uk.s2s.identifiers.LaCode;
import uk.s2s.identifiers.LocalAuthorities;
import uk.s2s.identifiers.LocalAuthority;

/** {@code la compare}: helps to renew our list of local authorities; {@code docs/local-authorities.md} tells how. */
@Command(
        name = "la",
        synopsisSubcommandLabel = "COMMAND",
        description = "Local authority numbers: compare with the register.")
final class LaCommands {

    private LaCommands() {}

    static CommandLine with(Streams streams, Clock clock) {
        return new CommandLine(new LaCommands()).addSubcommand(new Compare(streams, clock));
    }

    @Command(
            name = "compare",
            description =
                    "Prints where our list of local authorities differs from the register of establishments; ends with 1"
                            + " if it does.")
    static final class Compare implements Callable<Integer> {

        private final Streams streams;
        private final Clock clock;

        @Parameters(paramLabel = "FILE", description = "The register's download of all fields, edubasealldata….csv.")
        private Path file = Path.of("");

        Compare(Streams streams, Clock clock) {
            this.streams = streams;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            try {
                List<String> differences = differences(RegisterAuthorities.read(file), LocalDate.now(clock));
                differences.forEach(streams.out()::println);
                return (differences.isEmpty() ? ExitCode.ACCEPTED : ExitCode.REFUSED).number();
            } catch (IOException e) {
                streams.err().printf("%s was not compared: %s%n", file, FileTrouble.inWords(e));
                return ExitCode.NOT_CHECKED.number();
            }
        }

        private static List<String> differences(Map<String, String> register, LocalDate today) {
            List<String> differences = new ArrayList<>();
            register.forEach((code, name) -> {
                Optional<LocalAuthority> ours = LocalAuthorities.known().find(new LaCode(code));
                if (ours.isEmpty()) {
                    differences.add("%s %s: not in our list".formatted(code, name));
                } else if (!ours.get().name().equals(name)) {
                    differences.add("%s: our list calls it \"%s\""
                            .formatted(code + " " + name, ours.get().name()));
                }
            });
            LocalAuthorities.known().asOf(today).stream()
                    .filter(ours -> !register.containsKey(ours.code().value()))
                    .forEach(ours -> differences.add(ours + ": no open establishment in the register"));
            return differences;
        }
    }
}
