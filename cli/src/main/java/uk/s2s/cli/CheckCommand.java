package uk.s2s.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.s2s.ctf.VersionPolicy;
import uk.s2s.ctf.VersionRange;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.Purpose;

/** {@code check}: the verdict that the service would give, before anything is sent. */
@Command(
        name = "check",
        description =
                "Checks Common Transfer Files: the same verdict as the service gives, but for what only the service"
                        + " knows, such as which schools are open. Nothing is sent.")
final class CheckCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Streams streams;
    private final Clock clock;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The files; - reads one from standard input, which has no name to be checked.")
    private List<String> files = List.of();

    @Option(
            names = "--for",
            paramLabel = "transfer|uln",
            description =
                    "transfer: to another school, unless told otherwise. uln: the partial file for the ULN service.")
    private Purpose purpose = Purpose.TRANSFER;

    @Option(names = "--format", paramLabel = "text|json", description = "json: one object a line for each file.")
    private Format format = Format.TEXT;

    @Option(
            names = "--usual-versions",
            paramLabel = "OLDEST-NEWEST",
            defaultValue = "${env:S2S_CTF_VERSIONS_USUAL:-}",
            description =
                    "Versions that pass without a warning, such as 25-26; the current and the previous one unless told.")
    private String usual = "";

    @Option(
            names = "--taken-versions",
            paramLabel = "OLDEST-NEWEST",
            defaultValue = "${env:S2S_CTF_VERSIONS_TAKEN:-}",
            description = "Versions that are not refused, such as 10-27; of transfers all unless told.")
    private String taken = "";

    @Option(names = "--technical", description = "Adds to each finding what a supplier's developer wants to know.")
    private boolean technical;

    CheckCommand(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        FileChecker checker = new FileChecker(options());
        ExitCode worst = ExitCode.ACCEPTED;
        for (String file : files) {
            CheckedFile checked = check(checker, file);
            print(checked);
            worst = worst.and(checked.exitCode());
        }
        return worst.number();
    }

    /** A fault of the program costs the answer for one file, not those for the others. */
    private CheckedFile check(FileChecker checker, String file) {
        try {
            return file.equals(STANDARD_INPUT)
                    ? checker.checkUnnamed(STANDARD_INPUT, streams.in())
                    : checker.check(file);
        } catch (RuntimeException | Error fault) {
            return FileChecker.failed(file, fault);
        }
    }

    private CheckOptions options() {
        LocalDate today = LocalDate.now(clock);
        CheckOptions options =
                purpose == Purpose.ULN ? CheckOptions.forUlnFile(today) : CheckOptions.forTransfer(today);
        VersionPolicy versions = options.versions();
        versions = usual.isEmpty() ? versions : versions.withUsual(range(usual));
        return options.withVersions(taken.isEmpty() ? versions : versions.withTaken(range(taken)));
    }

    private VersionRange range(String text) {
        return VersionRange.parse(text)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "Versions are written oldest-newest, such as 24-26, and not \"" + text + "\""));
    }

    private void print(CheckedFile checked) {
        if (format == Format.JSON) {
            streams.out().println(CheckedFileJson.line(checked, technical));
        } else {
            new CheckedFileText(streams.out(), technical).print(checked);
        }
        streams.out().flush();
    }
}
