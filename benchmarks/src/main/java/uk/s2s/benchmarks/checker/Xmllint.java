package uk.s2s.benchmarks.checker;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code xmllint --stream --schema}, the usual way to hold a long file to a schema in constant memory. */
final class Xmllint {

    /** The shell's own clock of the processes that it waited for: user and system, in seconds. */
    private static final String TIMED = "TIMEFORMAT='cpu %U %S'; time xmllint --stream --noout --schema \"$0\" \"$1\"";

    private static final Pattern SECONDS = Pattern.compile("cpu ([0-9.]+) ([0-9.]+)");

    private final Path schema;

    Xmllint(Path schema) {
        this.schema = schema;
    }

    static boolean isInstalled() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "xmllint")));
    }

    /** Nanoseconds of the processor, the start of the program and reading the schema included. */
    long check(Path file) throws IOException {
        Process process = new ProcessBuilder("bash", "-c", TIMED, schema.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher seconds = SECONDS.matcher(said);
        if (!said.contains("validates") || !seconds.find()) {
            throw new IllegalStateException("xmllint said: " + said);
        }
        return Math.round(1e9 * (Double.parseDouble(seconds.group(1)) + Double.parseDouble(seconds.group(2))));
    }
}
