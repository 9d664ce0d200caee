package uk.s2s.service.transfers;

import java.util.List;

/** Features implement this that have to tell the service administrators something at once: it stands on their home page. */
public interface AdministratorNotes {

    /** Whole sentences, without pupils; none when nothing is amiss. */
    List<String> lines();
}
