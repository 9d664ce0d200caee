package uk.s2s.service.requests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.pages.FaultTrace;
import uk.s2s.service.requests.RequestStore.PupilKey;
import uk.s2s.service.vault.ContentMissing;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.vault.Vault;

/**
 * Keeps the pupils of requests, and what schools write about them, encrypted. What cannot be read any more is logged and as if
 * it were not there: one damaged request must hinder neither uploads nor lists.
 */
@Component
public class PupilVault {

    private static final Logger log = LoggerFactory.getLogger(PupilVault.class);

    private final Vault vault;
    private final IdentifierIndex index;
    private final JsonMapper json;

    PupilVault(Vault vault, IdentifierIndex index, JsonMapper json) {
        this.vault = vault;
        this.index = index;
        this.json = json;
    }

    void keep(UUID request, RequestedPupil pupil) {
        vault.store(request, json.writeValueAsBytes(pupil));
    }

    /** Empty once its time is over, or if it is damaged. */
    Optional<RequestedPupil> find(UUID request) {
        return read(request).map(bytes -> json.readValue(bytes, RequestedPupil.class));
    }

    private Optional<byte[]> read(UUID content) {
        try (InputStream bytes = vault.open(content)) {
            return Optional.of(bytes.readAllBytes());
        } catch (ContentMissing gone) {
            return Optional.empty();
        } catch (IOException damaged) {
            log.error("What is kept of a request as {} cannot be read: {}", content, FaultTrace.of(damaged));
            return Optional.empty();
        }
    }

    /** Given and family name; empty once its time is over, or if it is damaged. */
    public String name(Request request) {
        return find(request.id()).map(RequestedPupil::name).orElse("");
    }

    /** @return where it is kept */
    UUID keepWords(String words, Instant at) {
        UUID id = TimeOrderedId.at(at);
        vault.store(id, words.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    String words(UUID id) {
        return read(id).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    }

    long hash(String upn) {
        return index.hash(upn);
    }

    PupilKey key(RequestedPupil pupil) {
        String who = "request/%s/%s/%s".formatted(plain(pupil.given()), plain(pupil.family()), pupil.born());
        return new PupilKey(index.hash(who), pupil.upn().isEmpty() ? null : hash(pupil.upn()));
    }

    void removeWords(UUID id) {
        vault.remove(id);
    }

    /** Capitals, accents, hyphens and spaces make no other pupil. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
