package uk.s2s.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program to run, with the words and variables given to it. */
final class Program {

    private final ProcessBuilder builder;

    Program(Path program, String... words) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("S2S_") || name.startsWith("SUDO_"));
    }

    Program with(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    Program in(Path folder) {
        builder.directory(folder.toFile());
        return this;
    }

    /** What the program said and how it ended. */
    Outcome run() throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            int status = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            return new Outcome(status, Files.readAllLines(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    record Outcome(int status, List<String> out, String err) {

        String lastLine() {
            return out.get(out.size() - 1);
        }
    }
}
