package uk.s2s.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.s2s.ctf.names.CtfFileName;
import uk.s2s.ctf.records.PupilSplitter;

/** {@code split}: one file for each pupil, as files for XXXXXXX and MMMMMMM have to be. */
@Command(
        name = "split",
        description =
                "Makes one file of each pupil of a file, byte for byte as the MIS wrote it, under the next names that the"
                        + " folder does not hold yet. The file itself is not changed.")
final class SplitCommand implements Callable<Integer> {

    private static final int LAST = 999;

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "FILE", description = "A file whose name is that of a CTF.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the files go; made if missing.")
    private Path folder = Path.of("");

    SplitCommand(Streams streams) {
        this.streams = streams;
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

    private int write(PupilSplitter splitter, CtfFileName name) throws IOException {
        Files.createDirectories(folder);
        int[] free = IntStream.rangeClosed(Math.max(1, name.sequence()), LAST)
                .filter(number -> !Files.exists(path(name, number)))
                .limit(splitter.pupils())
                .toArray();
        if (free.length < splitter.pupils()) {
            return refused("there are not enough names left up to %d".formatted(LAST));
        }
        for (int pupil = 1; pupil <= splitter.pupils(); pupil++) {
            Path part = path(name, free[pupil - 1]);
            Files.write(part, splitter.only(pupil), StandardOpenOption.CREATE_NEW);
            streams.out().println(part);
        }
        return ExitCode.ACCEPTED.number();
    }

    private Path path(CtfFileName name, int number) {
        return folder.resolve(new CtfFileName(name.source(), name.destination(), number).canonical());
    }
}
