package uk.s2s.service.chasing;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that may have to be chased.
 *
 * @param reminded how many reminders its receiver has had
 */
record Chase(UUID transfer, Instant arrived, int reminded) {}
