package uk.s2s.ctf.checks;

import java.util.List;
import java.util.Optional;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Verdict;

/**
 * What a check found.
 *
 * @param header as far as it was read; empty if there is none
 * @param pupils read until the end, or until the check stopped
 * @param findings in the order of the file; when there are more than the limit, errors are kept first
 * @param truncated how many findings were counted and not kept
 */
public record CheckReport(
        Verdict verdict,
        Optional<CtfHeader> header,
        Optional<CtfVersion> version,
        int pupils,
        List<Finding> findings,
        int truncated,
        long bytesRead) {}
