package uk.s2s.service.transfers;

import java.util.UUID;

/**
 * A large file whose check is due.
 *
 * @param attempts to check it, this one included
 */
record DueCheck(UUID transfer, int attempts) {}
