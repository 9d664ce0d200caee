package uk.s2s.service.subject;

import java.io.IOException;
import java.util.Set;
import uk.s2s.identifiers.Uln;

/** What one feature holds about pupils. Each feature that holds anything declares a bean; beans are asked in their order. */
public interface HeldAboutPupil {

    /** Heading of its part of the export, such as "Files sent between schools". */
    String title();

    /** How many things there are, for whoever is about to give them out. */
    long count(Subject subject);

    /** ULNs that are certainly this pupil's, by which other features may find more. */
    default Set<Uln> ulnsOf(Subject subject) {
        return Set.of();
    }

    /** Further keyed hashes by which this feature and the audit trail know the pupil, such as that of the names. */
    default Set<Long> hashesOf(Subject subject) {
        return Set.of();
    }

    /** Writes all of it, and nothing of anybody else: files with other pupils are cut by {@link OnePupil}. */
    void write(Subject subject, PupilExport export) throws IOException;
}
