package uk.s2s.benchmarks.checker;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CheckReport;
import uk.s2s.ctf.checks.CtfChecker;
import uk.s2s.ctf.checks.PupilListener;

/** Checks a file from disk in a Java of its own whose heap is far smaller than the file. */
public final class SmallHeap {

    static final int MEGABYTES = 12;

    private SmallHeap() {}

    public static void main(String[] words) throws IOException {
        CheckOptions options = CheckOptions.forTransfer(LocalDate.now(ZoneId.of("Europe/London")));
        try (InputStream in = Files.newInputStream(Path.of(words[0]))) {
            CheckReport report = new CtfChecker().check(in, options, PupilListener.NONE);
            System.out.printf("%s with %,d pupils", report.verdict(), report.pupils());
        }
    }

    /** What was found, or how it failed. */
    static String check(Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = ManagementFactory.getRuntimeMXBean().getClassPath();
        List<String> command =
                List.of(java, "-Xmx" + MEGABYTES + "m", "-cp", classes, SmallHeap.class.getName(), file.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
