package uk.s2s.service.calendar;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.s2s.service.calendar.TermImport.Outcome;
import uk.s2s.service.commands.Command;

/** {@code calendar import}: shows which terms a file would set, and with {@code --apply} sets them. */
@Component
class CalendarCommand implements Command {

    private static final String USAGE = """
            Usage: calendar import [--apply] FILE
            FILE is CSV with the columns LA, Term, First day and Last day: all terms of an academic year, a line for each half
            term. They replace what was known of the same LA and year. Without --apply nothing is changed, only checked.
            """;

    private final TermImport imports;

    CalendarCommand(TermImport imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        List<String> words = new ArrayList<>(arguments);
        boolean apply = words.remove("--apply");
        if (words.size() != 2 || !words.get(0).equals("import") || words.get(1).startsWith("-")) {
            out.print(USAGE);
            return WRONG_USAGE;
        }
        Path file = Path.of(words.get(1));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            out.println("There is no file " + file + " that can be read.");
            return COULD_NOT;
        }
        try {
            return run(Files.readAllBytes(file), apply, out);
        } catch (IOException e) {
            out.println("The file could not be read to its end.");
            return COULD_NOT;
        }
    }

    private int run(byte[] file, boolean apply, PrintStream out) {
        Outcome outcome = apply ? imports.apply(file, la -> true, null) : imports.look(file, la -> true);
        outcome.problems().forEach(out::println);
        if (!outcome.isGood()) {
            out.println("Nothing has been changed.");
            return PROBLEM;
        }
        out.printf("%d terms: %s%n", outcome.terms(), String.join(", ", outcome.years()));
        out.println(
                apply
                        ? "The term dates have been set."
                        : "Nothing has been changed. Run again with --apply to set them.");
        return DONE;
    }
}
