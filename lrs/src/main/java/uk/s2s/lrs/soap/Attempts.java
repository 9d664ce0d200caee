package uk.s2s.lrs.soap;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.s2s.lrs.LearnerServiceUnreachable;

/**
 * Calls that end: each within a time, whatever the other side does. Calls that change nothing are made again, after pauses, when
 * no answer came.
 */
final class Attempts implements AutoCloseable {

    private final Duration longest;
    private final List<Duration> pauses;
    private final ExecutorService threads = Executors.newCachedThreadPool(Attempts::thread);

    Attempts(Duration longest, List<Duration> pauses) {
        this.longest = longest;
        this.pauses = pauses;
    }

    /** For what changes something: whether it was done is not known when no answer came, so the caller decides. */
    <T> T once(Callable<T> call) {
        Future<T> answer = threads.submit(call);
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw Failures.translate(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            throw new LearnerServiceUnreachable(
                    "The Learning Records Service did not answer within " + longest.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LearnerServiceUnreachable("Stopped while waiting for the Learning Records Service", e);
        } finally {
            answer.cancel(true);
        }
    }

    /** For what only reads. */
    <T> T reading(Callable<T> call) {
        for (Duration pause : pauses) {
            try {
                return once(call);
            } catch (LearnerServiceUnreachable e) {
                if (!pass(pause)) {
                    throw e;
                }
            }
        }
        return once(call);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Whether there is a point in another attempt. */
    private static boolean pass(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lrs-call");
        thread.setDaemon(true);
        return thread;
    }
}
