package uk.s2s.service.schools.notices;

import java.time.Instant;

/** An address that waits for its code. */
public record Claim(String address, Instant givenAt, Instant expiresAt, int triesLeft) {

    public boolean canBeEntered(Instant now) {
        return triesLeft > 0 && now.isBefore(expiresAt);
    }
}
