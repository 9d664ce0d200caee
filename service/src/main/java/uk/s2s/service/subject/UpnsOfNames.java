package uk.s2s.service.subject;

import java.util.Set;

/** Finds UPNs where names are kept. A feature that keeps any declares a bean. */
public interface UpnsOfNames {

    /**
     * UPNs of pupils with exactly these names and this date of birth, capitals aside. Whoever asks takes them for one pupil's only when
     * all features together know one.
     */
    Set<String> upnsOf(Subject subject);
}
