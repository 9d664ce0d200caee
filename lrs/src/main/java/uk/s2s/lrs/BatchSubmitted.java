package uk.s2s.lrs;

import java.util.OptionalLong;

/**
 * The answer to a batch.
 *
 * @param job its number, when the batch was accepted
 */
public record BatchSubmitted(ResponseCode code, OptionalLong job) {}
