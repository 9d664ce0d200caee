package uk.s2s.service.lostpupils;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.vault.Vault;

/** What people typed freely as a reason, which may name a child: encrypted as files are. */
@Component
public class OwnWords {

    private final Vault vault;

    OwnWords(Vault vault) {
        this.vault = vault;
    }

    /** Under which id the words are from now on; null where nothing was typed. */
    public @Nullable UUID store(GivenReason reason, Instant now) {
        if (reason.words().isEmpty()) {
            return null;
        }
        UUID id = TimeOrderedId.at(now);
        vault.store(id, reason.words().getBytes(StandardCharsets.UTF_8));
        return id;
    }

    /** Those of these that are still kept. */
    public Map<UUID, String> read(Collection<@Nullable UUID> ids) {
        var stored = ids.stream().filter(Objects::nonNull).distinct().toList();
        return stored.isEmpty()
                ? Map.of()
                : vault.openShort(stored).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> new String(one.getValue(), StandardCharsets.UTF_8)));
    }

    /** A reason with its words, as long as they are kept. */
    public GivenReason read(String reason, @Nullable UUID words) {
        return words == null ? new GivenReason(reason, "") : of(reason, words, read(List.of(words)));
    }

    /** @param read as {@link #read} gave them */
    public static GivenReason of(String reason, @Nullable UUID words, Map<UUID, String> read) {
        return new GivenReason(reason, words == null ? "" : read.getOrDefault(words, ""));
    }

    /** In the caller's transaction. */
    public void remove(@Nullable UUID words) {
        if (words != null) {
            vault.remove(words);
        }
    }
}
