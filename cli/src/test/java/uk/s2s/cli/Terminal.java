package uk.s2s.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a command as {@code main} does, in this process, and keeps what it printed. */
record Terminal(int exitCode, List<String> out, String err) {

    static Terminal run(String... args) {
        return runWithInput("", args);
    }

    static Terminal runWithInput(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exitCode = CommandLineTools.run(new Streams(in, new PrintWriter(out), new PrintWriter(err)), args);
        return new Terminal(exitCode, out.toString().lines().toList(), err.toString());
    }
}
