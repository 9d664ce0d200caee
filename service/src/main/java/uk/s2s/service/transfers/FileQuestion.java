package uk.s2s.service.transfers;

import java.time.Instant;
import java.util.Set;
import uk.s2s.identifiers.SchoolNumber;

/**
 * Which files of an organisation are asked for.
 *
 * @param sent whether those that it sent, else those that it received
 * @param from when they were uploaded, this moment included
 * @param to before this moment
 * @param party seven characters of the other side's number; empty for all
 */
public record FileQuestion(
        SchoolNumber organisation, boolean sent, Instant from, Instant to, Set<TransferState> states, String party) {}
