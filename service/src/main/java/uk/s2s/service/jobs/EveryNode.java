package uk.s2s.service.jobs;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import uk.s2s.service.pages.FaultTrace;

/**
 * Work that each node does again and again on a thread of its own, for what the database already keeps and nodes may
 * take from side by side ({@code for update skip locked}). Unlike a recurring job it needs no other node's leave, so
 * nothing waits when a node dies.
 */
public final class EveryNode implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EveryNode.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final Duration interval;
    private final BooleanSupplier work;
    private final boolean wanted;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable ScheduledFuture<?> loop;

    /**
     * @param interval how long to rest when there was nothing more to do
     * @param work returns whether there may be more to do at once; keeps asking {@link Thread#interrupted} if it is long
     * @param wanted false where tests run the work by hand
     */
    public EveryNode(String name, Duration interval, BooleanSupplier work, boolean wanted) {
        this.name = name;
        this.interval = interval;
        this.work = work;
        this.wanted = wanted;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService starting = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
        loop = starting.scheduleWithFixedDelay(
                () -> untilNothingIsLeft(starting), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        thread = starting;
    }

    private void untilNothingIsLeft(ExecutorService executor) {
        try {
            boolean more = true;
            while (more && !executor.isShutdown()) {
                more = work.getAsBoolean();
            }
        } catch (Throwable fault) { // whatever gets through would end the loop without a word
            log.error("{} failed and will try again: {}", name, FaultTrace.of(fault));
        }
    }

    /** Begins a round now instead of after the rest; nothing happens where rounds are not made. */
    public synchronized void wake() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            running.execute(() -> untilNothingIsLeft(running));
        }
    }

    String name() {
        return name;
    }

    /** Whether the work goes on, or was not begun here. */
    synchronized boolean isAlive() {
        return loop == null || !loop.isDone();
    }

    /** Waits for the piece of work in hand. */
    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        loop = null;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("{} is still at work after {} and is left behind", name, PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }
}
