package uk.s2s.service.retention;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.s2s.service.pages.Times;

/** What could not be removed when it was last tried, in words for the administrators. */
@Component
public class FailedRemovals {

    private final Retention retention;

    FailedRemovals(Retention retention) {
        this.retention = retention;
    }

    /** A sentence for each kind; none when all went. */
    public List<String> lines() {
        return retention.failing().stream().map(this::line).toList();
    }

    private String line(FormerRun run) {
        String title =
                retention.find(run.kind()).map(kind -> kind.policy().title()).orElse(run.kind());
        return ("Retention could not remove %d of the kind \"%s\" on %s; all else went. It tries again every night. The log of the"
                        + " service tells the fault: show it to whoever looks after the service.")
                .formatted(run.failed(), title, Times.day(run.day()));
    }
}
