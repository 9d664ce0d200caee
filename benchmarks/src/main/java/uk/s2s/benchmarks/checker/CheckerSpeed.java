package uk.s2s.benchmarks.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;
import uk.s2s.benchmarks.CtfFile;
import uk.s2s.identifiers.SchoolNumber;

/** Parser alone, full check and xmllint by turns on the same files; see {@code benchmarks/run checker}. */
public final class CheckerSpeed {

    private static final long LONG = 1_000_000;
    private static final List<InventedFile> FILES = List.of(
            new InventedFile("full-20KB.xml", 20_000, true),
            new InventedFile("full-2MB.xml", 2_000_000, true),
            new InventedFile("full-40MB.xml", 40_000_000, true),
            new InventedFile("full-40MB-without-indents.xml", 40_000_000, false));

    private final Xmllint xmllint;
    private final int rounds;
    private final int seconds;

    private CheckerSpeed(Path schema, int rounds, int seconds) {
        xmllint = new Xmllint(schema);
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** Sample, schema, folder for the files, rounds, seconds of each measurement. */
    public static void main(String[] words) throws IOException, RunnerException {
        Path folder = Path.of(words[2]);
        var speed = new CheckerSpeed(Path.of(words[1]), Integer.parseInt(words[3]), Integer.parseInt(words[4]));
        if (!Xmllint.isInstalled()) {
            System.out.println("xmllint is not installed (Debian: apt install libxml2-utils): measured without it.\n");
        }
        System.out.println(Table.HEAD);
        speed.measure(leavers(folder));
        for (InventedFile file : FILES) {
            speed.measure(file.write(folder, Path.of(words[0])));
        }
    }

    private static Path leavers(Path folder) throws IOException {
        byte[] bytes = CtfFile.of(new SchoolNumber("9262377"), new SchoolNumber("9266910"), 1, 1)
                .bytes();
        return Files.write(folder.resolve("37-leavers-20KB.xml"), bytes);
    }

    private void measure(Path file) throws IOException, RunnerException {
        Map<Variant, Samples> measured = new EnumMap<>(Variant.class);
        boolean withXmllint = Xmllint.isInstalled() && Files.size(file) > LONG;
        for (int round = 0; round < rounds; round++) {
            for (Variant variant : Variant.values()) {
                Samples samples = measured.computeIfAbsent(variant, any -> new Samples());
                if (variant != Variant.XMLLINT) {
                    new Measuring(file, variant, seconds).into(samples);
                } else if (withXmllint) {
                    xmllint(file, samples);
                }
            }
        }
        System.out.print(new Table(file, measured).text());
        System.out.printf("  in a heap of %d MB: %s%n%n", SmallHeap.MEGABYTES, SmallHeap.check(file));
    }

    private void xmllint(Path file, Samples samples) throws IOException {
        for (int time = 0; time < seconds; time++) {
            samples.addNanosOfAFile(xmllint.check(file));
        }
    }
}
