package uk.s2s.service.schools;

import java.time.Instant;

/**
 * E-mails to an organisation's address for notices come back.
 *
 * @param reason a sentence without its full stop
 */
public record AddressTrouble(String address, String reason, Instant since) {}
