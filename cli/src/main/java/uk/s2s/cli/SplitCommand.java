package uk.s2s.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.names.CtfFileName;
import uk.s2s.ctf.records.PupilSplitter;

/** {@code split}: one file for each pupil, as files for XXXXXXX and MMMMMMM have to be. */
@Command(
        name = "split",
        description =
                "Makes one file of each pupil of a file, byte for byte as the MIS wrote it, each checked as by the command check."
                        + " Their names count down from 999, as the service's do, past those that the folder holds already, so"
                        + " that your MIS, which counts up, does not give the same. Nothing is overwritten; the file itself is not"
                        + " changed.")
final class SplitCommand implements Callable<Integer> {

    private static final int LAST = 999;

    private final Streams streams;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "FILE", description = "A file whose name is that of a CTF.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the files go; made if missing.")
    private Path folder = Path.of("");

    SplitCommand(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Optional<CtfFileName> name =
                CtfFileName.read(String.valueOf(file.getFileName())).ctf();
        if (name.isEmpty()) {
            return refused("its name is not that of a CTF, such as 9264444_CTF_XXXXXXX_001.xml");
        }
        try {
            Optional<PupilSplitter> splitter = PupilSplitter.of(Files.readAllBytes(file));
            return splitter.isPresent()
                    ? write(splitter.get(), name.get())
                    : refused("it is no XML in UTF-8 with one list of pupils");
        } catch (IOException trouble) {
            streams.err().println(file + ": " + FileTrouble.inWords(trouble));
            return ExitCode.NOT_CHECKED.number();
        }
    }

    private int refused(String why) {
        streams.err().println(file + ": cannot be split: " + why);
        return ExitCode.REFUSED.number();
    }

    /** All parts are checked before the first is written. */
    private int write(PupilSplitter splitter, CtfFileName name) throws IOException {
        List<Path> free = IntStream.iterate(LAST, number -> number > 0, number -> number - 1)
                .mapToObj(number -> path(name, number))
                .filter(path -> !Files.exists(path))
                .limit(splitter.pupils())
                .toList();
        if (free.size() < splitter.pupils()) {
            return refused("it has %d pupils, and the folder has %d names left between 001 and %d"
                    .formatted(splitter.pupils(), free.size(), LAST));
        }
        ExitCode worst = check(splitter, free);
        return worst == ExitCode.ACCEPTED ? write(splitter, free) : worst.number();
    }

    private ExitCode check(PupilSplitter splitter, List<Path> free) {
        var checker = new FileChecker(CheckOptions.forTransfer(LocalDate.now(clock)));
        ExitCode worst = ExitCode.ACCEPTED;
        for (int pupil = 1; pupil <= splitter.pupils(); pupil++) {
            String part = String.valueOf(free.get(pupil - 1).getFileName());
            CheckedFile checked = checker.check(part, splitter.only(pupil));
            if (checked.exitCode() != ExitCode.ACCEPTED) {
                streams.err()
                        .println("%s: nothing was written, since the file of pupil %d alone would be refused:"
                                .formatted(file, pupil));
                new CheckedFileText(streams.err(), false).print(checked);
            }
            worst = worst.and(checked.exitCode());
        }
        return worst;
    }

    private int write(PupilSplitter splitter, List<Path> free) throws IOException {
        Files.createDirectories(folder);
        for (int pupil = 1; pupil <= splitter.pupils(); pupil++) {
            Path part = free.get(pupil - 1);
            Files.write(part, splitter.only(pupil), StandardOpenOption.CREATE_NEW);
            streams.out().println(part);
        }
        streams.err().println("%d files, each checked and accepted".formatted(splitter.pupils()));
        return ExitCode.ACCEPTED.number();
    }

    private Path path(CtfFileName name, int number) {
        return folder.resolve(new CtfFileName(name.source(), name.destination(), number).canonical());
    }
}
