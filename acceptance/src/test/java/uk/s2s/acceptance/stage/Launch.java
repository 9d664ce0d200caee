package uk.s2s.acceptance.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the launcher starts the service, so that the same memory is tested that people run it with. */
final class Launch {

    static final Path ROOT =
            Path.of(System.getProperty("s2s.root", "..")).toAbsolutePath().normalize();

    private static final Path JAR = ROOT.resolve("service/target/s2s-service.jar");
    private static final Pattern OPTIONS = Pattern.compile("(?m)^SMALL_JVM=\"([^\"]+)\"");

    private Launch() {}

    static List<String> command() {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException("There is no " + JAR + ". Build it first: ./mvnw verify does.");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(List.of("-jar", JAR.toString()));
        return command;
    }

    private static List<String> options() {
        try {
            Matcher options = OPTIONS.matcher(Files.readString(ROOT.resolve("launcher/service.sh")));
            if (!options.find()) {
                throw new IllegalStateException("launcher/service.sh names no SMALL_JVM any more");
            }
            return List.of(options.group(1).split(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
