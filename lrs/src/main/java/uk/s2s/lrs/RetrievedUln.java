package uk.s2s.lrs;

import java.util.Optional;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.LearnerDetails;

/**
 * What has become of a ULN.
 *
 * @param uln as it was asked for
 * @param master the one that it was merged into
 * @param code {@link ResponseCode#EXACT_MATCH} live, {@link ResponseCode#LINKED_LEARNER} merged, {@link ResponseCode#NO_MATCH}
 *     deleted or never issued. Which codes the national service gives here is not published
 * @param details names, date of birth and gender of the learner that it leads to
 */
public record RetrievedUln(String uln, Optional<Uln> master, ResponseCode code, LearnerDetails details) {

    @Override
    public String toString() {
        return "a retrieved ULN: " + code;
    }
}
