package uk.s2s.service.lostpupils.found;

import java.util.UUID;

/**
 * A lost pupil was recognised in a file that arrived.
 *
 * @param lost id of the transfer that was held
 * @param arrival id of the transfer that carried the pupil
 * @param hasEnded whether that file went back, so that the pupil was lost again
 */
public record Sighting(UUID id, UUID lost, UUID arrival, boolean hasEnded) {}
