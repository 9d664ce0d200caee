package uk.s2s.service.retention;

import java.util.Collection;
import java.util.Set;

/**
 * The pupils about whom nothing may be removed, as keyed hashes of their UPNs. Two numbers may share a hash, once in billions:
 * then a little too much is kept.
 */
public record HeldPupils(Set<Long> hashes) {

    public static final HeldPupils NONE = new HeldPupils(Set.of());

    public HeldPupils {
        hashes = Set.copyOf(hashes);
    }

    public boolean areAmong(Collection<Long> pupils) {
        return pupils.stream().anyMatch(hashes::contains);
    }

    /** As a parameter of type {@code bigint[]}. */
    public long[] toArray() {
        return hashes.stream().mapToLong(Long::longValue).toArray();
    }
}
