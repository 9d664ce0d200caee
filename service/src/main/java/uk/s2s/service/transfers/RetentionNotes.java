package uk.s2s.service.transfers;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.s2s.service.retention.FailedRemovals;

/** Tells the administrators of what retention could not remove; retention itself knows no feature. */
@Component
class RetentionNotes implements AdministratorNotes {

    private final FailedRemovals failed;

    RetentionNotes(FailedRemovals failed) {
        this.failed = failed;
    }

    @Override
    public List<String> lines() {
        return failed.lines();
    }
}
