package uk.s2s.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with the real launcher and a stand-in for everything that it runs: JDK, Maven, modules. */
final class Clone {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    final Path folder;

    Clone(Path folder) throws IOException {
        this.folder = folder;
        copy("s2s");
        copy("pom.xml");
        try (Stream<Path> scripts = Files.list(PROJECT.resolve("launcher"))) {
            scripts.filter(file -> file.toString().endsWith(".sh"))
                    .forEach(file -> copy("launcher/" + file.getFileName()));
        }
        write("cli/pom.xml", "<artifactId>s2s-cli</artifactId>");
        write("cli/src/main/java/Check.java", "");
        jdk("jdk", "17.0.1");
        maven("mkdir -p cli/target && touch cli/target/s2s-cli.jar");
    }

    /** A JDK whose {@code java} prints the words it was given, one a line, after its own release. */
    Path jdk(String name, String release) {
        write(name + "/release", "JAVA_VERSION=\"%s\"%n".formatted(release));
        program(name + "/bin/javac", "exit 0");
        program(name + "/bin/java", "printf '%s\\n' 'java " + release + "' \"$@\"");
        return folder.resolve(name);
    }

    /** A Maven that writes down what it was asked for and then runs {@code script}. */
    void maven(String script) {
        program("mvnw", "printf '%s\\n' \"$*\" >>maven-calls\n" + script);
    }

    List<String> mavenCalls() throws IOException {
        Path calls = folder.resolve("maven-calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    Program s2s(String... words) {
        return new Program(folder.resolve("s2s"), words)
                .with("JAVA_HOME", folder.resolve("jdk").toString())
                .with("S2S_CHROMIUM", "/bin/sh");
    }

    void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void program(String name, String script) {
        write(name, "#!/usr/bin/env bash\n" + script + "\n");
        if (!folder.resolve(name).toFile().setExecutable(true)) {
            throw new IllegalStateException("cannot make a program in " + folder);
        }
    }

    private void copy(String name) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.copy(PROJECT.resolve(name), folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
