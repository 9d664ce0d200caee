package uk.s2s.service.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The folder in which one running service keeps its database, keys and passwords. Everything in it is for its owner
 * alone; if that is root, others may pass through it (not list it), since PostgreSQL then runs as somebody else.
 */
public final class DataDirectory {

    private final Path path;

    private DataDirectory(Path path) {
        this.path = path;
    }

    /** Makes the folder and those above it if they are missing. */
    public static DataDirectory at(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            Files.setPosixFilePermissions(
                    absolute, permissions(OperatingSystemUser.isRoot() ? "rwx--x--x" : "rwx------"));
            return new DataDirectory(absolute.toRealPath());
        } catch (UnsupportedOperationException e) {
            throw new StartRefused(
                    "S2S keeps its data on Linux or macOS only; this is " + System.getProperty("os.name"), e);
        } catch (IOException e) {
            throw FileTrouble.refuse("make the data directory", absolute, e);
        }
    }

    public Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A folder for the owner alone, made if it is missing. */
    public Path privateFolder(String name) {
        Path folder = path.resolve(name);
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(folder, asAttribute("rwx------"));
            }
            return folder;
        } catch (IOException e) {
            throw FileTrouble.refuse("make the folder", folder, e);
        }
    }

    /**
     * Writes a file for the owner alone so that after a crash or a power cut there is the old content or the new one,
     * never a part.
     */
    public static void writePrivately(Path file, byte[] content) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(unfinished);
            var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(unfinished, options, asAttribute("rw-------"))) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            moveDurably(unfinished, file);
        } catch (IOException e) {
            throw FileTrouble.refuse("write", file, e);
        }
    }

    /** Renames in one step, and sees that the new name outlives a power cut. */
    static void moveDurably(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(to.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    static FileAttribute<Set<PosixFilePermission>> asAttribute(String permissions) {
        return PosixFilePermissions.asFileAttribute(permissions(permissions));
    }

    private static Set<PosixFilePermission> permissions(String text) {
        return PosixFilePermissions.fromString(text);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
