package uk.s2s.service.uln;

import java.time.Duration;

/** How long to wait before trying again: longer each time, up to a limit. */
final class Pause {

    private Pause() {}

    /** @param attempts made so far, at least 1 */
    static Duration after(int attempts, Duration first, double factor, Duration longest) {
        double millis = first.toMillis() * Math.pow(factor, attempts - 1);
        return millis >= longest.toMillis() ? longest : Duration.ofMillis((long) millis);
    }
}
