package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Severity;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CheckReport;
import uk.s2s.ctf.checks.CtfChecker;
import uk.s2s.ctf.names.CtfFileName;
import uk.s2s.ctf.names.FileNameReading;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.vault.IdentifierIndex;

/** Checks an uploaded file: its name, its addressee and its content, in one pass and bounded memory. */
@Component
class Examiner {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final CtfChecker checker = new CtfChecker();
    private final Addressee addressee;
    private final IdentifierIndex index;
    private final Clock clock;

    Examiner(Addressee addressee, IdentifierIndex index, Clock clock) {
        this.addressee = addressee;
        this.index = index;
        this.clock = clock;
    }

    Examination examine(SchoolNumber sender, UploadedFile file) throws IOException {
        FileNameReading reading = CtfFileName.read(file.name());
        Optional<CtfFileName> name = reading.ctf();
        List<Finding> findings = new ArrayList<>(reading.findings());
        name.ifPresent(read -> findings.addAll(addressee.check(sender, read)));
        var hashes = new PupilHashes(index);
        MessageDigest digest = sha256();
        CheckReport report;
        try (InputStream bytes = new DigestInputStream(file.open(), digest)) {
            report = checker.check(bytes, options(name), hashes);
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        findings.addAll(report.findings());
        return new Examination(
                checked(report, findings),
                name,
                HexFormat.of().formatHex(digest.digest()),
                file.size(),
                hashes.toArray());
    }

    private CheckOptions options(Optional<CtfFileName> name) {
        CheckOptions options = CheckOptions.forTransfer(LocalDate.ofInstant(clock.instant(), ENGLAND));
        return name.map(options::withFileName).orElse(options);
    }

    private static CheckedFile checked(CheckReport report, List<Finding> findings) {
        Set<Severity> severities = findings.stream().map(Finding::severity).collect(Collectors.toSet());
        return new CheckedFile(
                Verdict.of(report.verdict() != Verdict.NOT_CHECKED, severities),
                report.version().map(CtfVersion::toString).orElse(""),
                report.pupils(),
                findings,
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
