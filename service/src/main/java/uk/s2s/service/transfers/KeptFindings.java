package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.FindingCode;
import uk.s2s.ctf.Place;
import uk.s2s.ctf.Severity;
import uk.s2s.service.retention.HeldBackContent;
import uk.s2s.service.vault.ContentMissing;
import uk.s2s.service.vault.Vault;

/**
 * What was found in a file that was refused after its upload: kept for its sender in the place of the content, encrypted
 * like it and removed when it would be.
 */
@Component
class KeptFindings {

    private final Vault vault;
    private final HeldBackContent content;
    private final JsonMapper json;

    KeptFindings(Vault vault, HeldBackContent content, JsonMapper json) {
        this.vault = vault;
        this.content = content;
        this.json = json;
    }

    /** @param more findings beyond those kept */
    record Kept(List<Line> findings, long more) {

        static final Kept NONE = new Kept(List.of(), 0);

        List<FindingGroup> groups() {
            return FindingGroup.of(findings.stream().map(Line::finding).toList());
        }
    }

    /** One finding as it is written. */
    record Line(
            String code,
            Severity severity,
            String title,
            int pupil,
            int line,
            int column,
            String path,
            String message,
            String technical) {

        static Line of(Finding finding) {
            FindingCode code = finding.code();
            Place place = finding.place();
            return new Line(
                    code.code(),
                    code.severity(),
                    code.title(),
                    place.pupil(),
                    place.line(),
                    place.column(),
                    place.path(),
                    finding.message(),
                    finding.technical());
        }

        Finding finding() {
            var place = new Place(pupil, line, column, path);
            return new Finding(new KeptCode(code, severity, title), place, message, technical);
        }
    }

    /** A code as it was when the finding was made. */
    private record KeptCode(String code, Severity severity, String title) implements FindingCode {}

    /**
     * In the caller's transaction.
     *
     * @param pupils keyed hashes of the UPNs in the file
     */
    void keepInsteadOfContent(Transfer transfer, CheckedFile file, List<Long> pupils) {
        content.remove(transfer.id(), transfer.reference(), pupils);
        List<Line> lines = file.findings().stream().map(Line::of).toList();
        vault.store(transfer.id(), json.writeValueAsBytes(new Kept(lines, file.more())));
    }

    /** Nothing for a transfer that was refused before findings were kept, or whose time is over. */
    Kept read(UUID transfer) {
        try (InputStream bytes = vault.open(transfer)) {
            return json.readValue(bytes, Kept.class);
        } catch (ContentMissing gone) {
            return Kept.NONE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
