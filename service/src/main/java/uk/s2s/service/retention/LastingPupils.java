package uk.s2s.service.retention;

import java.util.Collection;

/**
 * Pupils of whom a feature keeps something for longer than the audit trail is kept: the entries about them stay until that is gone.
 * Such a feature declares a bean.
 */
public interface LastingPupils {

    /** Whether one of these is, by the keyed hash of a UPN. */
    boolean areAmong(Collection<Long> pupilHashes);
}
