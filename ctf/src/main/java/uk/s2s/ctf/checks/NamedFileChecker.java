package uk.s2s.ctf.checks;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Severity;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.names.CtfFileName;
import uk.s2s.ctf.names.FileNameReading;

/**
 * Checks a file together with its name. The service and the command line both ask here, so that their verdicts are the
 * same. A transfer is routed by its name; the ULN service takes a file under any name, so that nothing is said of it.
 */
public final class NamedFileChecker {

    private final CtfChecker checker = new CtfChecker();

    /**
     * What is said of the name comes first in the report.
     *
     * @param name as uploaded; folders before it are dropped
     * @param bytes see {@link CtfChecker#check}
     */
    public CheckReport check(String name, InputStream bytes, CheckOptions options, PupilListener listener) {
        if (options.purpose() == Purpose.ULN) {
            return checker.check(bytes, options, listener);
        }
        FileNameReading reading = CtfFileName.read(name);
        CheckOptions named = meant(reading).map(options::withFileName).orElse(options);
        return withName(reading.findings(), checker.check(bytes, named, listener));
    }

    /** A near miss is compared with the header too, so that everything is said at once. */
    private static Optional<CtfFileName> meant(FileNameReading reading) {
        return reading instanceof FileNameReading.NearMiss miss ? miss.proper() : reading.ctf();
    }

    private static CheckReport withName(List<Finding> ofName, CheckReport content) {
        return new CheckReport(
                verdict(ofName, content.verdict()),
                content.header(),
                content.version(),
                content.pupils(),
                Stream.concat(ofName.stream(), content.findings().stream()).toList(),
                content.truncated(),
                content.bytesRead());
    }

    private static Verdict verdict(List<Finding> ofName, Verdict ofContent) {
        boolean refused = ofName.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return refused && ofContent == Verdict.ACCEPTED ? Verdict.REFUSED : ofContent;
    }
}
