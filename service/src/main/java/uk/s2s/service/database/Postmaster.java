package uk.s2s.service.database;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the server process running: a thread that lives as long as this object starts it and, whenever it ends without
 * having been asked to, starts it again on the same port. (Killed children the server replaces by itself.) It must be
 * one thread throughout, since the kernel ties the server's life to the thread that started it.
 */
final class Postmaster implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Cluster cluster;
    private final ServerSettings settings;
    private final int port;
    private final ServerLog serverLog;
    private final CompletableFuture<Process> firstStart = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread keeper = new Thread(this::keepRunning, "postgresql-keeper");
    private volatile @Nullable Process running;

    private Postmaster(Cluster cluster, ServerSettings settings, int port) {
        this.cluster = cluster;
        this.settings = settings;
        this.port = port;
        this.serverLog = new ServerLog(cluster.log());
    }

    /** Returns when the server takes connections. */
    static Postmaster start(Cluster cluster, ServerSettings settings, int port) {
        Postmaster postmaster = new Postmaster(cluster, settings, port);
        postmaster.keeper.setDaemon(true);
        postmaster.keeper.start();
        try {
            postmaster.awaitReady(postmaster.firstStart.join());
            return postmaster;
        } catch (RuntimeException e) {
            postmaster.close();
            throw e;
        }
    }

    private void keepRunning() {
        Duration pause = FIRST_PAUSE;
        while (isOpen()) {
            long started = System.nanoTime();
            runOnce();
            boolean ranWell = System.nanoTime() - started > LONGEST_PAUSE.toNanos();
            pause = ranWell ? FIRST_PAUSE : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
            pause(pause);
        }
    }

    private void runOnce() {
        try {
            Process process = startUnlessClosing();
            if (process == null) {
                return;
            }
            firstStart.complete(process);
            int code = process.onExit().join().exitValue();
            if (isOpen()) {
                log.warn(
                        "The database server ended unexpectedly (code {}); starting it again. {}",
                        code,
                        serverLog.troubles());
            }
        } catch (IOException e) {
            firstStart.completeExceptionally(e);
            log.warn("The database server could not be started; trying again", e);
        }
    }

    private synchronized @Nullable Process startUnlessClosing() throws IOException {
        if (!isOpen()) {
            return null;
        }
        Process process = cluster.commands().start(cluster.programs().postgres(), arguments());
        running = process;
        serverLog.follow(process);
        return process;
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.folder().toString(), "-c", "port=" + port));
        arguments.addAll(List.of("-c", "log_directory=" + cluster.log()));
        arguments.addAll(settings.asArguments());
        return arguments;
    }

    private void awaitReady(Process process) {
        while (process.isAlive()) {
            if (isReady(process)) {
                return;
            }
            pause(Duration.ofMillis(5));
        }
        throw new ServerDidNotStart(serverLog.troubles());
    }

    private boolean isReady(Process process) {
        return PostmasterFile.in(cluster.folder())
                .filter(file -> file.process() == process.pid() && file.ready())
                .isPresent();
    }

    private boolean isOpen() {
        return closing.getCount() > 0;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Ends early when we are closed. */
    private void pause(Duration duration) {
        try {
            if (closing.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        Process process = lastStarted();
        if (process == null) {
            return;
        }
        if (process.isAlive() && !new ServerStop(cluster).run()) {
            process.destroyForcibly();
        }
        process.onExit().join();
    }

    private synchronized @Nullable Process lastStarted() {
        closing.countDown();
        return running;
    }
}
