package uk.s2s.service.uln;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.s2s.service.vault.Vault;

/** Keeps what came of a part, encrypted like the files. */
@Component
class PartOutputs {

    private static final PartOutput NONE = new PartOutput(List.of());

    private final Vault vault;
    private final JsonMapper json;

    PartOutputs(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    void store(UUID content, PartOutput output) {
        vault.store(content, json.writeValueAsBytes(output));
    }

    /** Nothing before the end. */
    PartOutput of(UlnPart part) {
        if (part.output() == null) {
            return NONE;
        }
        try (InputStream bytes = vault.open(part.output())) {
            return json.readValue(bytes, PartOutput.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
