package uk.s2s.service.guard;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The memory that all uploads in hand may take together; who comes too many waits a little. */
final class UploadMemory {

    private static final int KILOBYTE = 1024;

    private final int kilobytes;
    private final int mostOfOne;
    private final Duration patience;
    private final Semaphore free;

    /**
     * @param bytes for all uploads together
     * @param mostOfOne bytes that one upload can take however large it is, since larger files go to disk
     */
    UploadMemory(long bytes, long mostOfOne, Duration patience) {
        this.kilobytes = (int) (bytes / KILOBYTE);
        this.mostOfOne = (int) Math.min(kilobytes, mostOfOne / KILOBYTE);
        this.patience = patience;
        this.free = new Semaphore(kilobytes);
    }

    /** Whether there is memory for an upload of this many bytes; if so, {@link #release} has to follow. */
    boolean reserve(long bytes) {
        try {
            return free.tryAcquire(share(bytes), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void release(long bytes) {
        free.release(share(bytes));
    }

    private int share(long bytes) {
        return (int) Math.min(mostOfOne, bytes / KILOBYTE + 1);
    }
}
