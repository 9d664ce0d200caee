package uk.s2s.service.desk;

import java.util.UUID;
import uk.s2s.identifiers.Uln;

/**
 * A register administrator's reason to look at a learner, with an address of its own.
 *
 * @param reason as typed
 */
record LearnerLook(UUID id, Uln uln, String reason) {}
