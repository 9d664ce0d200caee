package uk.s2s.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/** Where a command reads and prints: the real streams, or a test's. Answers go to {@code out}, remarks to {@code err}. */
record Streams(InputStream in, PrintWriter out, PrintWriter err) {}
