package uk.s2s.ctf;

import static java.nio.file.Files.readString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds {@code docs/findings/} to the finding codes: each code has its page, each page its code, and the index names all.
 * Every module with codes of its own has a test that calls this with its enums and with the words by which its pages
 * name it.
 */
public final class FindingPages {

    private static final List<String> SECTIONS =
            List.of("## What it means", "## Usual cause", "## What to do", "## For developers");

    private final Path folder;
    private final String foundBy;
    private final List<String> problems = new ArrayList<>();

    /** @param foundBy the sentence by which a page belongs to the caller, such as "Found by the check of a file." */
    public FindingPages(Path folder, String foundBy) {
        this.folder = folder;
        this.foundBy = foundBy;
    }

    /** Empty if all is well. */
    @SafeVarargs
    public final List<String> problems(Class<? extends FindingCode>... enums) throws IOException {
        Set<String> codes = new TreeSet<>();
        String index = readString(folder.resolve("README.md"));
        for (Class<? extends FindingCode> each : enums) {
            for (FindingCode code : each.getEnumConstants()) {
                codes.add(code.code());
                page(code);
                require(index.contains(indexLine(code)), "README.md lacks the line " + indexLine(code));
            }
        }
        for (String page : ownPages()) {
            require(codes.contains(page), page + ".md has no code");
        }
        return problems;
    }

    private void page(FindingCode code) throws IOException {
        Path file = folder.resolve(code.code() + ".md");
        if (!Files.exists(file)) {
            problems.add(file.getFileName() + " is missing");
            return;
        }
        String page = readString(file);
        String name = file.getFileName().toString();
        require(page.startsWith("# " + code.title() + "\n"), name + " must begin with # " + code.title());
        require(page.contains("Code `" + code.code() + "`, " + weight(code) + ":"), name + " must say " + weight(code));
        require(page.contains(foundBy), name + " must say: " + foundBy);
        for (String section : SECTIONS) {
            require(page.contains("\n" + section + "\n\n"), name + " lacks " + section);
        }
    }

    private static String indexLine(FindingCode code) {
        return "| [%s](%s.md) | %s | %s |".formatted(code.code(), code.code(), weight(code), code.title());
    }

    private static String weight(FindingCode code) {
        return switch (code.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private Set<String> ownPages() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .filter(this::isOwn)
                    .map(file -> file.getFileName().toString().replace(".md", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private boolean isOwn(Path page) {
        try {
            return readString(page).contains(foundBy);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
