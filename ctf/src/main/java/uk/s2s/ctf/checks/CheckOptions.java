package uk.s2s.ctf.checks;

import java.time.LocalDate;
import java.util.Optional;
import uk.s2s.ctf.VersionPolicy;
import uk.s2s.ctf.names.CtfFileName;

/**
 * How to check.
 *
 * @param fileName decides where a transfer goes and is compared with the header; empty if there is none, as for a file for the
 *     ULN service
 * @param today decides what is in the future, how old a pupil is and which version is current
 */
public record CheckOptions(
        Purpose purpose, LocalDate today, VersionPolicy versions, Limits limits, Optional<CtfFileName> fileName) {

    public static CheckOptions forTransfer(LocalDate today) {
        return new CheckOptions(
                Purpose.TRANSFER, today, VersionPolicy.forTransfers(today), Limits.standard(), Optional.empty());
    }

    public static CheckOptions forUlnFile(LocalDate today) {
        return new CheckOptions(
                Purpose.ULN, today, VersionPolicy.forUlnFiles(today), Limits.standard(), Optional.empty());
    }

    public CheckOptions withLimits(Limits newLimits) {
        return new CheckOptions(purpose, today, versions, newLimits, fileName);
    }

    public CheckOptions withVersions(VersionPolicy newVersions) {
        return new CheckOptions(purpose, today, newVersions, limits, fileName);
    }

    public CheckOptions withFileName(CtfFileName newFileName) {
        return new CheckOptions(purpose, today, versions, limits, Optional.of(newFileName));
    }
}
