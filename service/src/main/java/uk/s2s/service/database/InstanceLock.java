package uk.s2s.service.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps a second S2S out of a data directory. The operating system lets go of it however the process ends. */
final class InstanceLock implements AutoCloseable {

    private static final String NAME = "lock";

    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty if another process has it. */
    static Optional<InstanceLock> tryToTake(DataDirectory directory) {
        Path file = directory.resolve(NAME);
        try {
            var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileChannel channel = FileChannel.open(file, options, DataDirectory.asAttribute("rw-------"));
            if (tryToLock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(new InstanceLock(channel));
        } catch (IOException e) {
            throw FileTrouble.refuse("lock", file, e);
        }
    }

    static InstanceLock take(DataDirectory directory) {
        return tryToTake(directory)
                .orElseThrow(() -> new StartRefused(
                        "Another S2S%s is using the data directory %s. Stop that one first, or give this one a folder of its own in S2S_DATA_DIR."
                                .formatted(holder(directory), directory)));
    }

    private static @Nullable FileLock tryToLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(DataDirectory directory) {
        try {
            return " (process " + Files.readString(directory.resolve(NAME), StandardCharsets.US_ASCII) + ")";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("Could not release the lock of the data directory", e);
        }
    }
}
