package uk.s2s.lrs;

import java.util.Optional;
import uk.s2s.identifiers.Uln;

/**
 * The answer to a registration.
 *
 * @param code {@link ResponseCode#REGISTERED}, {@link ResponseCode#INSUFFICIENT_DATA} or {@link ResponseCode#NOT_REGISTERED}
 * @param uln when one was issued
 */
public record RegisteredLearner(ResponseCode code, Optional<Uln> uln) {}
