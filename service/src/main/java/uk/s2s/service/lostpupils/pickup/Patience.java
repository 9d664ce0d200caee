package uk.s2s.service.lostpupils.pickup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** So many tries from one network in ten minutes, on each node. */
@Component
class Patience {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST = 20;

    private final Clock clock;
    private final Map<String, Integer> tries = new HashMap<>();
    private Instant windowEnds = Instant.MIN;

    Patience(Clock clock) {
        this.clock = clock;
    }

    /** Counts a try; false when there were too many. */
    synchronized boolean allows(String network) {
        Instant now = clock.instant();
        if (!now.isBefore(windowEnds)) {
            tries.clear();
            windowEnds = now.plus(WINDOW);
        }
        return tries.merge(network, 1, Integer::sum) <= MOST;
    }
}
