package uk.s2s.acceptance.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged command line, as a process of its own. */
public final class CommandLineTool {

    private static final Path JAR = Launch.ROOT.resolve("cli/target/s2s-cli.jar");

    private CommandLineTool() {}

    /** What it prints, line by line. */
    public static List<String> run(List<String> args) {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException("There is no " + JAR + ". Build it first: ./mvnw verify does.");
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(args);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
