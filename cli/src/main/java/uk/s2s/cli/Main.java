package uk.s2s.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** Entry point of the command-line tools. All output is UTF-8, whatever the terminal's locale says. */
public final class Main {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private Main() {}

    public static void main(String[] args) {
        Streams streams = new Streams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(CommandLineTools.run(streams, Clock.system(ENGLAND), args));
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
