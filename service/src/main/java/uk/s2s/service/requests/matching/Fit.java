package uk.s2s.service.requests.matching;

import java.util.UUID;

/**
 * A pupil of a file who may be the one of a request.
 *
 * @param pupil position in the file, from 1
 * @param upn the pupil's in the file; may be empty
 */
public record Fit(UUID request, int pupil, String upn, Likeness likeness) {

    /** Without personal data, so that it is safe to log. */
    @Override
    public String toString() {
        return "pupil %d for request %s: %s".formatted(pupil, request, likeness);
    }
}
