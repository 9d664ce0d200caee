package uk.s2s.ctf.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Place;
import uk.s2s.ctf.checks.CheckReport;

/**
 * What is expected to be said of a file of the corpus, in {@code NAME.findings.txt} beside it; no such file means accepted
 * without a word. {@code -Dgolden.write=true} writes them anew: read every changed message before you commit it.
 */
final class Golden {

    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    private Golden() {}

    /** What the golden file says, after writing it if asked to. */
    static String expected(Path file, CheckReport report) throws IOException {
        Path golden = Path.of(file.toString().replaceAll("\\.xml$", ".findings.txt"));
        if (WRITE) {
            write(golden, report);
        }
        return Files.exists(golden) ? Files.readString(golden) : verdict(report);
    }

    private static void write(Path golden, CheckReport report) throws IOException {
        if (report.findings().isEmpty()) {
            Files.deleteIfExists(golden);
        } else {
            Files.writeString(golden, text(report));
        }
    }

    static String text(CheckReport report) {
        var text = new StringBuilder(verdict(report));
        for (Finding finding : report.findings()) {
            text.append("\n%s %s%s%n"
                    .formatted(
                            finding.severity().name().toLowerCase(Locale.ROOT),
                            finding.code().code(),
                            place(finding.place()))
                    .replace("\r\n", "\n"));
            text.append(finding.message()).append('\n');
            text.append("(").append(finding.technical()).append(")\n");
        }
        return text.toString();
    }

    private static String verdict(CheckReport report) {
        return "%s, version %s, pupils %d\n"
                .formatted(
                        report.verdict(), report.version().map(CtfVersion::text).orElse("none"), report.pupils());
    }

    private static String place(Place place) {
        return " pupil %d line %d column %d %s".formatted(place.pupil(), place.line(), place.column(), place.path());
    }
}
