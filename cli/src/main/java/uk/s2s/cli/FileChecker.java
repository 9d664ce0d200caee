package uk.s2s.cli;

import static uk.s2s.ctf.CtfFinding.FILE_NOT_READ;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Place;
import uk.s2s.ctf.Severity;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CheckReport;
import uk.s2s.ctf.checks.CtfChecker;
import uk.s2s.ctf.checks.PupilListener;
import uk.s2s.ctf.checks.Purpose;
import uk.s2s.ctf.names.CtfFileName;
import uk.s2s.ctf.names.FileNameReading;

/** Checks files as the service does on upload, but for what only the service knows: which schools are open, and who sends. */
final class FileChecker {

    private final CtfChecker checker = new CtfChecker();
    private final Purpose purpose;
    private final CheckOptions options;

    FileChecker(Purpose purpose, LocalDate today) {
        this.purpose = purpose;
        this.options = purpose == Purpose.ULN ? CheckOptions.forUlnFile(today) : CheckOptions.forTransfer(today);
    }

    CheckedFile check(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                return notRead(file, "this is a folder. Name the files in it, such as " + path.resolve("*.xml"));
            }
            try (InputStream bytes = Files.newInputStream(path)) {
                return check(file, bytes, nameOf(path));
            }
        } catch (InvalidPathException e) {
            return notRead(file, "this is no file name on this system");
        } catch (IOException e) {
            return notRead(file, FileTrouble.inWords(e));
        }
    }

    /** Checks the content alone, since it has no name. */
    CheckedFile checkUnnamed(String label, InputStream bytes) {
        return check(label, bytes, Optional.empty());
    }

    /** The ULN service takes a file under any name; a transfer is routed by it. */
    private Optional<FileNameReading> nameOf(Path path) {
        return purpose == Purpose.ULN
                ? Optional.empty()
                : Optional.of(CtfFileName.read(path.getFileName().toString()));
    }

    private CheckedFile check(String file, InputStream bytes, Optional<FileNameReading> name) {
        CheckOptions named =
                name.flatMap(FileNameReading::ctf).map(options::withFileName).orElse(options);
        CheckReport report = checker.check(bytes, named, PupilListener.NONE);
        List<Finding> findings =
                new ArrayList<>(name.map(FileNameReading::findings).orElse(List.of()));
        findings.addAll(report.findings());
        return new CheckedFile(
                file, verdict(report, findings), report.version(), report.pupils(), findings, report.truncated());
    }

    private static Verdict verdict(CheckReport report, List<Finding> findings) {
        Stream<Severity> severities = findings.stream().map(Finding::severity);
        return report.verdict() == Verdict.ACCEPTED ? Verdict.of(true, severities.toList()) : report.verdict();
    }

    private static CheckedFile notRead(String file, String why) {
        Finding finding = Finding.at(Place.FILE, FILE_NOT_READ, "The file was not checked: " + why, why);
        return new CheckedFile(file, Verdict.NOT_CHECKED, Optional.empty(), 0, List.of(finding), 0);
    }
}
