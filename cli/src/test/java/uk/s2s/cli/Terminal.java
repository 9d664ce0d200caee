package uk.s2s.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Runs a command as {@code main} does, in this process, and keeps what it printed. */
record Terminal(int exitCode, List<String> out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    static Terminal run(String... args) {
        return runWithInput("", args);
    }

    static Terminal runWithInput(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exitCode = CommandLineTools.run(new Streams(in, new PrintWriter(out), new PrintWriter(err)), CLOCK, args);
        return new Terminal(exitCode, out.toString().lines().toList(), err.toString());
    }
}
