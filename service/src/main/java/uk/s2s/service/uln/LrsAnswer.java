package uk.s2s.service.uln;

import java.time.Instant;

/**
 * A run of like answers of the Learning Records Service.
 *
 * @param taking whether it took what it was given, or would have
 * @param reason for people; empty where it is taking
 */
record LrsAnswer(boolean taking, String reason, Instant firstAt, Instant lastAt) {}
