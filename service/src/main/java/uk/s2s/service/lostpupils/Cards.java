package uk.s2s.service.lostpupils;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.vault.Vault;

/** Lost pupils' cards, encrypted as files are. */
@Component
public class Cards {

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

    /** Those of these ids that are there. */
    public Map<UUID, Card> read(Collection<UUID> ids) {
        return vault.openShort(ids).entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, content -> json.readValue(content.getValue(), Card.class)));
    }

    void remove(UUID id) {
        vault.remove(id);
    }
}
