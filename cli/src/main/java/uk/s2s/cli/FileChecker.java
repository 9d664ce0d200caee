package uk.s2s.cli;

import static uk.s2s.ctf.CtfFinding.CHECK_FAILED;
import static uk.s2s.ctf.CtfFinding.FILE_NOT_READ;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Place;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CheckReport;
import uk.s2s.ctf.checks.CtfChecker;
import uk.s2s.ctf.checks.NamedFileChecker;
import uk.s2s.ctf.checks.PupilListener;

/** Checks files as the service does on upload, but for what only the service knows: which schools are open, and who sends. */
final class FileChecker {

    private final CheckOptions options;

    FileChecker(CheckOptions options) {
        this.options = options;
    }

    CheckedFile check(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                return notRead(file, "this is a folder. Name the files in it, such as " + path.resolve("*.xml"));
            }
            try (InputStream bytes = Files.newInputStream(path)) {
                String name = path.getFileName().toString();
                return checked(file, new NamedFileChecker().check(name, bytes, options, PupilListener.NONE));
            }
        } catch (InvalidPathException e) {
            return notRead(file, "this is no file name on this system");
        } catch (IOException e) {
            return notRead(file, FileTrouble.inWords(e));
        }
    }

    /** Checks what is not in a file yet. */
    CheckedFile check(String name, byte[] bytes) {
        return checked(
                name, new NamedFileChecker().check(name, new ByteArrayInputStream(bytes), options, PupilListener.NONE));
    }

    /** Checks the content alone, since it has no name. */
    CheckedFile checkUnnamed(String label, InputStream bytes) {
        return checked(label, new CtfChecker().check(bytes, options, PupilListener.NONE));
    }

    private static CheckedFile checked(String file, CheckReport report) {
        return new CheckedFile(
                file, report.verdict(), report.version(), report.pupils(), report.findings(), report.truncated());
    }

    /** Only the kind of fault is told: its message could hold what was in the file. */
    static CheckedFile failed(String file, Throwable fault) {
        Finding finding = Finding.at(
                Place.FILE,
                CHECK_FAILED,
                "The file could not be checked, through a fault of this program and not of yours. Report it to whoever"
                        + " installed the program.",
                fault.getClass().getName());
        return new CheckedFile(file, Verdict.NOT_CHECKED, Optional.empty(), 0, List.of(finding), 0);
    }

    private static CheckedFile notRead(String file, String why) {
        Finding finding = Finding.at(Place.FILE, FILE_NOT_READ, "The file was not checked: " + why, why);
        return new CheckedFile(file, Verdict.NOT_CHECKED, Optional.empty(), 0, List.of(finding), 0);
    }
}
