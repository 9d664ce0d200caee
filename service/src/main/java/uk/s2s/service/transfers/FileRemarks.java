package uk.s2s.service.transfers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.s2s.service.access.SignedIn;

/** Features that have something to say about files implement this: transfers knows none of them. */
public interface FileRemarks {

    /**
     * What there is to say, by id of the file.
     *
     * @param who may see all of these files, in whatever way they stand to each
     * @param files at most a page of a list
     */
    Map<UUID, List<Remark>> about(SignedIn who, List<Transfer> files);
}
