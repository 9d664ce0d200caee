package uk.s2s.service.retention;

import java.util.Optional;

/** Which pupils a stored file is about, for whoever places a legal hold on one of them. A feature with such files declares a bean. */
public interface PupilsOfFiles {

    /** Keyed hashes of the UPNs by position; empty when this feature has no file of this reference. */
    Optional<long[]> pupilsIn(String reference);
}
