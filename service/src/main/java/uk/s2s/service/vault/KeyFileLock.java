package uk.s2s.service.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import uk.s2s.service.database.StartRefused;

/**
 * Lets one at a time change a key file, of all threads here and of all processes that see the file: a key that one adds
 * while another writes the file would be lost, and all that is under it. Others wait.
 */
record KeyFileLock(Path keyFile) {

    private static final ReentrantLock THREADS = new ReentrantLock();

    /** Work that holds the lock must not take it again. */
    <T> T hold(Supplier<T> work) {
        Path file = keyFile.resolveSibling(keyFile.getFileName() + ".lock");
        THREADS.lock();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return work.get();
        } catch (IOException e) {
            throw new StartRefused(
                    "S2S could not lock the key file %s (%s). See that its folder exists and that the user that starts S2S may write to it."
                            .formatted(keyFile, e.getClass().getSimpleName()),
                    e);
        } finally {
            THREADS.unlock();
        }
    }
}
