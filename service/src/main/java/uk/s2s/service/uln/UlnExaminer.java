package uk.s2s.service.uln;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.VersionRange;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CheckReport;
import uk.s2s.ctf.checks.NamedFileChecker;
import uk.s2s.service.transfers.AcceptedVersions;
import uk.s2s.service.transfers.CheckedFile;
import uk.s2s.service.vault.IdentifierIndex;

/** Checks an uploaded file as {@code ./s2s check --for uln} does, in one pass and bounded memory. */
@Component
class UlnExaminer {

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final NamedFileChecker checker = new NamedFileChecker();
    private final AcceptedVersions versions;
    private final IdentifierIndex index;
    private final Clock clock;

    UlnExaminer(AcceptedVersions versions, IdentifierIndex index, Clock clock) {
        this.versions = versions;
        this.index = index;
        this.clock = clock;
    }

    /** @param at when it is taken: the pupils' ages are those of that day in England */
    UlnExamination examine(UlnSource file, Instant at) throws IOException {
        LocalDate day = LocalDate.ofInstant(at, ENGLAND);
        var pupils = new SentPupils(index, day);
        MessageDigest digest = sha256();
        CheckReport report;
        try (InputStream bytes = new DigestInputStream(file.open(), digest)) {
            report = checker.check(file.name(), bytes, options(day), pupils);
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return new UlnExamination(
                checked(report), HexFormat.of().formatHex(digest.digest()), pupils.hashes(), pupils.underThirteen());
    }

    /** Such as "10 to 26". */
    String acceptedVersions() {
        VersionRange taken = options(today()).versions().taken();
        return taken.oldest().number() + " to " + taken.newest().number();
    }

    /** The day in England, which is what a pupil's age is counted on. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }

    private CheckOptions options(LocalDate day) {
        return versions.in(CheckOptions.forUlnFile(day));
    }

    private static CheckedFile checked(CheckReport report) {
        return new CheckedFile(
                report.verdict(),
                report.version().map(CtfVersion::toString).orElse(""),
                report.pupils(),
                report.findings(),
                report.truncated());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
