package uk.s2s.cli.link;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.s2s.register.matching.Link;
import uk.s2s.register.matching.Linker;

/** {@code link}: the same people in two lists, or duplicates in one. */
@Command(
        name = "link",
        description =
                "Finds the same people in two lists, or those who stand in one list more than once, by the rules of the"
                        + " Learner Register. Nothing is sent.")
public final class LinkCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int WRONG_USAGE = 2;
    private static final int NOT_DONE = 3;

    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(arity = "1..2", paramLabel = "LIST", description = "One CSV file with a header, or two.")
    private List<Path> files = List.of();

    @Option(names = "--id", required = true, paramLabel = "COLUMN", description = "What names a row.")
    private String id = "";

    @Option(
            names = "--map",
            required = true,
            paramLabel = "ITEM=COLUMN,…",
            description =
                    "Which columns hold given, family and dob, and if there are any former, gender, postcode, address,"
                            + " town. Several columns for one item: address=NUMBER+STREET.")
    private String map = "";

    @Option(
            names = "--learn",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description =
                    "Learns from the lists themselves how much each field says, starting from the weights shipped;"
                            + " --no-learn takes those as they are.")
    private boolean learn;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description = "The least probability of a link, 0 to 1; ${DEFAULT-VALUE} unless told otherwise.")
    private double threshold = 0.5;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the links go, as CSV.")
    private @Nullable Path to;

    @Option(
            names = "--evaluate",
            paramLabel = "COLUMN[=PATTERN]",
            description =
                    "Prints precision, recall and F1 against a column that says who each row really is, or the first"
                            + " group of a pattern in it.")
    private @Nullable String evaluate;

    public LinkCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            return link();
        } catch (ListProblem problem) {
            err.println(problem.getMessage() + ".");
            return WRONG_USAGE;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getFile() + ".");
            return NOT_DONE;
        } catch (IOException e) {
            err.println("Reading or writing failed: " + e.getMessage() + ".");
            return NOT_DONE;
        }
    }

    private int link() throws IOException {
        if (to == null && evaluate == null) {
            throw new ListProblem(
                    "Say with --out FILE where the links go, or with --evaluate what to hold them against");
        }
        if (!(threshold > 0 && threshold <= 1)) {
            throw new ListProblem("--threshold is a probability above 0 and at most 1, such as 0.5");
        }
        requireWritable();
        ColumnMap columns = ColumnMap.parse(map);
        Truth truth = evaluate == null ? null : Truth.parse(evaluate);
        PeopleList left = PeopleList.read(files.get(0), id, columns, truth);
        PeopleList right = files.size() == 1 ? left : PeopleList.read(files.get(1), id, columns, truth);
        left.remarks(files.get(0)).forEach(err::println);
        if (left != right) {
            right.remarks(files.get(1)).forEach(err::println);
        }
        List<Link> links = links(left, right);
        if (to != null) {
            write(links, left, right, to);
            out.printf(Locale.ROOT, "%,d links are in %s%n", links.size(), to);
        }
        if (truth != null) {
            out.println(Evaluation.of(links, left, right));
        }
        return DONE;
    }

    /** Before the work, not after it. */
    private void requireWritable() throws IOException {
        if (to == null) {
            return;
        }
        Path folder = to.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(to)) {
            throw new ListProblem("--out " + to + " is no file in a folder that exists");
        }
        for (Path file : files) {
            if (Files.exists(to) && Files.exists(file) && Files.isSameFile(to, file)) {
                throw new ListProblem("--out " + to + " would overwrite the list itself. Name another file");
            }
        }
    }

    private List<Link> links(PeopleList left, PeopleList right) {
        Linker linker = left == right ? Linker.ofOne(left.people()) : Linker.ofTwo(left.people(), right.people());
        if (learn) {
            linker.learn();
        }
        ProgressLine progress = new ProgressLine(err, System.console() != null, linker.comparisons());
        List<Link> links = linker.links(threshold, progress);
        progress.end();
        return links.stream()
                .sorted(Comparator.comparingInt(Link::left).thenComparingInt(Link::right))
                .toList();
    }

    private static void write(List<Link> links, PeopleList left, PeopleList right, Path to) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(to)) {
            csv.writeRecord("left_id", "right_id", "probability", "levels");
            for (Link link : links) {
                csv.writeRecord(
                        left.ids().get(link.left()),
                        right.ids().get(link.right()),
                        String.format(Locale.ROOT, "%.6f", link.probability()),
                        link.comparison().toString());
            }
        }
    }
}
