package uk.s2s.service.uln;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.vault.Sha256;

/**
 * The terms and conditions that whoever uploads a file accepts. A new wording is a new resource with a new version; who
 * accepted which is kept with the wording itself.
 *
 * @param version the day from which it is shown
 * @param wording paragraphs, with an empty line between them
 */
public record Terms(String version, String wording) {

    /** The wording that is shown now. */
    static final Terms CURRENT = read("2026-11-22");

    private static Terms read(String version) {
        try (InputStream bytes =
                Objects.requireNonNull(Terms.class.getResourceAsStream("terms-" + version + ".txt"), version)) {
            return new Terms(version, new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static FieldError notAccepted() {
        return new FieldError("terms", "Tick that you accept the terms and conditions");
    }

    public List<String> paragraphs() {
        return Arrays.stream(wording.split("\n\n"))
                .map(paragraph -> paragraph.replace('\n', ' '))
                .toList();
    }

    String sha256() {
        return Sha256.of(wording.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
