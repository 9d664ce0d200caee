package uk.s2s.cli;

import java.util.List;
import java.util.Optional;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Verdict;

/**
 * What is said about one file.
 *
 * @param file as it was given
 * @param findings about the name first, then about the content in its order
 * @param notListed how many further findings there are
 */
record CheckedFile(
        String file, Verdict verdict, Optional<CtfVersion> version, int pupils, List<Finding> findings, int notListed) {

    ExitCode exitCode() {
        return ExitCode.valueOf(verdict.name());
    }
}
