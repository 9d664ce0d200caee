package uk.s2s.service.reports;

import java.util.List;
import uk.s2s.service.access.SignedIn;

/** Features that have numbers of their own for the reports, such as requests, implement this. */
public interface ReportCounts {

    /** @param who may see the reports of the organisation that they work as */
    List<ReportCount> of(SignedIn who, ReportYear year);
}
