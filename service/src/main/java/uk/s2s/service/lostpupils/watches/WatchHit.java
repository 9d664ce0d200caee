package uk.s2s.service.lostpupils.watches;

import java.time.Instant;
import java.util.UUID;

/**
 * A lost pupil whom a watch has found.
 *
 * @param lost id of the transfer that is held
 * @param why in words, without pupil data
 */
record WatchHit(UUID id, UUID watch, UUID lost, String why, Instant at) {}
