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
import uk.s2s.ctf.checks.NamedFileChecker;
import uk.s2s.ctf.names.CtfFileName;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.vault.IdentifierIndex;

/** Checks an uploaded file: its name, its addressee and its content, in one pass and bounded memory. */
@Component
class Examiner {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final NamedFileChecker checker = new NamedFileChecker();
    private final Addressee addressee;
    private final AcceptedVersions versions;
    private final IdentifierIndex index;
    private final Clock clock;

    Examiner(Addressee addressee, AcceptedVersions versions, IdentifierIndex index, Clock clock) {
        this.versions = versions;
        this.addressee = addressee;
        this.index = index;
        this.clock = clock;
    }

    /** Name, addressee and content. */
    Examination examine(SchoolNumber sender, UploadedFile file) throws IOException {
        return pass(sender, file, (bytes, hashes) -> checker.check(file.name(), bytes, options(), hashes));
    }

    /** Name and addressee only: the content is to be checked later, see {@link #content}. */
    Examination identify(SchoolNumber sender, UploadedFile file) throws IOException {
        List<Finding> ofName = CtfFileName.read(file.name()).findings();
        return pass(sender, file, (bytes, hashes) -> unread(ofName));
    }

    /** The content of a file whose name and addressee were found right before. */
    Examination content(Transfer transfer, InputStream bytes) {
        var hashes = new PupilHashes(index);
        CheckReport report = checker.check(transfer.fileName(), bytes, options(), hashes);
        Optional<CtfFileName> name = CtfFileName.read(transfer.fileName()).ctf();
        List<Finding> findings = new ArrayList<>();
        name.flatMap(read -> addressee.checkHeader(transfer.source(), read, report.header()))
                .ifPresent(findings::add);
        findings.addAll(report.findings());
        CheckedFile checked = checked(report, findings);
        return new Examination(checked, name, transfer.sha256(), transfer.size(), hashes.toArray());
    }

    private Examination pass(SchoolNumber sender, UploadedFile file, Check check) throws IOException {
        Optional<CtfFileName> name = CtfFileName.read(file.name()).ctf();
        List<Finding> findings = new ArrayList<>();
        name.ifPresent(read -> findings.addAll(addressee.check(sender, read)));
        var hashes = new PupilHashes(index);
        MessageDigest digest = sha256();
        CheckReport report;
        try (InputStream bytes = new DigestInputStream(file.open(), digest)) {
            report = check.of(bytes, hashes);
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        name.flatMap(read -> addressee.checkHeader(sender, read, report.header()))
                .ifPresent(findings::add);
        findings.addAll(report.findings());
        forgetWhatOnlyMattersOnceSent(findings);
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return new Examination(checked(report, findings), name, sha256, file.size(), hashes.toArray());
    }

    /** Whoever has something to correct need not hear yet that the receiver cannot be told by e-mail. */
    private static void forgetWhatOnlyMattersOnceSent(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            findings.removeIf(finding -> finding.code() == TransferFinding.DESTINATION_NOT_TOLD);
        }
    }

    private static CheckReport unread(List<Finding> ofName) {
        return new CheckReport(Verdict.ACCEPTED, Optional.empty(), Optional.empty(), 0, ofName, 0, 0);
    }

    /** What is done with the bytes while they pass. */
    private interface Check {
        CheckReport of(InputStream bytes, PupilHashes hashes);
    }

    private CheckOptions options() {
        return versions.in(CheckOptions.forTransfer(LocalDate.ofInstant(clock.instant(), ENGLAND)));
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
