package uk.s2s.service.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.PrimitiveIterator;

/** Holds one seal against the entries that it covers, which come in the order of their ids. */
final class SealCheck implements EntryReader.Each {

    private final AuditSeal seal;
    private final SealHash hash;
    private final PrimitiveIterator.OfLong expected;
    private final StringBuilder missing = new StringBuilder();
    private int found;

    SealCheck(AuditSeal seal) {
        this.seal = seal;
        this.hash = new SealHash(seal.previous());
        this.expected = seal.covered().ids().iterator();
    }

    @Override
    public void entry(StoredEntry entry) {
        found++;
        hash.add(entry);
        while (expected.hasNext()) {
            long id = expected.nextLong();
            if (id >= entry.id()) {
                return;
            }
            missing.append(' ').append(id);
        }
    }

    Optional<String> problem() {
        expected.forEachRemaining((long id) -> missing.append(' ').append(id));
        if (!missing.isEmpty()) {
            return Optional.of("Seal %d: deleted entries:%s.".formatted(seal.number(), missing));
        }
        if (found != seal.entries()) {
            return Optional.of("Seal %d: %d entries, but %d were sealed: some were put in afterwards."
                    .formatted(seal.number(), found, seal.entries()));
        }
        return Arrays.equals(hash.value(), seal.hash())
                ? Optional.empty()
                : Optional.of("Seal %d: an entry from %d to %d, or the seal itself, has been changed."
                        .formatted(
                                seal.number(),
                                seal.covered().first(),
                                seal.covered().last()));
    }
}
