package uk.s2s.service.schools.directory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import uk.s2s.service.commands.Command;
import uk.s2s.service.schools.directory.Changes.Change;
import uk.s2s.service.schools.directory.Changes.Group;
import uk.s2s.service.schools.directory.DirectoryImports.NotApplied;

/** {@code schools import}: shows what a download of the register would change, and with {@code --apply} changes it. */
@Component
class ImportCommand implements Command {

    private static final String USAGE = """
            Usage: schools import [--apply] [--closing-meant] FILE
            FILE is the register's download of all establishment fields (edubasealldata….csv) or of the links
            (links_edubasealldata….csv). Without --apply nothing is changed, only shown.
            --closing-meant applies it even if more than %d in a hundred schools would close.
            """.formatted(Changes.MANY_CLOSED_PER_HUNDRED);

    private final DirectoryImports imports;

    ImportCommand(DirectoryImports imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "schools";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        List<String> words = new ArrayList<>(arguments);
        boolean apply = words.remove("--apply");
        boolean closingMeant = words.remove("--closing-meant");
        if (words.size() != 2 || !words.get(0).equals("import") || words.get(1).startsWith("-")) {
            out.print(USAGE);
            return WRONG_USAGE;
        }
        Path file = Path.of(words.get(1));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            out.println("There is no file " + file + " that can be read.");
            return COULD_NOT;
        }
        return run(file, apply, closingMeant, out);
    }

    private int run(Path file, boolean apply, boolean closingMeant, PrintStream out) {
        try {
            DirectoryImport received =
                    imports.receive(String.valueOf(file.getFileName()), new FileSystemResource(file));
            Changes changes = imports.changes(received.id());
            print(received, changes, out);
            return apply ? apply(received, changes, closingMeant, out) : leave(received, changes, out);
        } catch (UnreadableFile e) {
            out.println(e.explanation());
            return PROBLEM;
        } catch (IOException e) {
            out.println("The file could not be read to its end.");
            return COULD_NOT;
        }
    }

    private static void print(DirectoryImport received, Changes changes, PrintStream out) {
        out.printf("%s: %,d rows, %,d left out%n", received.fileName(), received.rows(), received.leftOut());
        received.problems().forEach(problem -> out.println("  " + problem));
        if (changes.nothing()) {
            out.println("Nothing changes.");
        }
        for (Group group : changes.groups()) {
            out.println(group.title());
            group.first().forEach(change -> out.println("  " + line(change)));
            if (group.count() > group.first().size() && !group.first().isEmpty()) {
                out.printf("  and %,d more%n", group.count() - group.first().size());
            }
        }
    }

    private static String line(Change change) {
        String number = change.number() == null ? "" : change.number() + " ";
        return number + change.name() + (change.detail().isEmpty() ? "" : ", " + change.detail());
    }

    private int leave(DirectoryImport received, Changes changes, PrintStream out) {
        imports.giveUp(received.id());
        if (!changes.nothing()) {
            out.println("Nothing has been changed. Run again with --apply to change the directory.");
        }
        return DONE;
    }

    private int apply(DirectoryImport received, Changes changes, boolean closingMeant, PrintStream out) {
        Optional<NotApplied> why = imports.apply(received.id(), changes.summary(), closingMeant, null);
        if (why.isPresent()) {
            imports.giveUp(received.id());
            String how = why.get() == NotApplied.CLOSES_MANY ? ": add --closing-meant." : ".";
            out.println(why.get().explanation() + how);
            return PROBLEM;
        }
        out.println("The directory has been renewed.");
        return DONE;
    }
}
