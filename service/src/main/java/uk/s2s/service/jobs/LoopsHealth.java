package uk.s2s.service.jobs;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A node whose work in the background has ended is not well, though it serves pages: a supervisor is to start it anew. */
@Component("loops")
class LoopsHealth implements HealthIndicator {

    private final List<EveryNode> loops;

    LoopsHealth(List<EveryNode> loops) {
        this.loops = loops;
    }

    @Override
    public Health health() {
        List<String> ended = loops.stream()
                .filter(loop -> !loop.isAlive())
                .map(EveryNode::name)
                .toList();
        return ended.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("ended", ended).build();
    }
}
