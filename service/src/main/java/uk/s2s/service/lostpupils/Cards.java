package uk.s2s.service.lostpupils;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.pages.FaultTrace;
import uk.s2s.service.vault.Vault;

/** Lost pupils' cards, encrypted as files are. */
@Component
public class Cards {

    private static final Logger log = LoggerFactory.getLogger(Cards.class);

    private final Vault vault;
    private final JsonMapper json;

    Cards(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    UUID store(Card card, Instant now) {
        UUID id = TimeOrderedId.at(now);
        vault.store(id, json.writeValueAsBytes(card));
        return id;
    }

    /** Those of these ids that are there and unharmed: one that is damaged keeps no other from being found. */
    public Map<UUID, Card> read(Collection<UUID> ids) {
        try {
            return readAll(ids);
        } catch (UncheckedIOException damaged) {
            Map<UUID, Card> unharmed = new HashMap<>();
            ids.forEach(id -> unharmed.putAll(readOne(id)));
            return unharmed;
        }
    }

    private Map<UUID, Card> readOne(UUID id) {
        try {
            return readAll(List.of(id));
        } catch (UncheckedIOException damaged) {
            log.error("A lost pupil's card cannot be read, so that the pupil is not found: {}", FaultTrace.of(damaged));
            return Map.of();
        }
    }

    private Map<UUID, Card> readAll(Collection<UUID> ids) {
        return vault.openShort(ids).entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, content -> json.readValue(content.getValue(), Card.class)));
    }

    void remove(UUID id) {
        vault.remove(id);
    }
}
