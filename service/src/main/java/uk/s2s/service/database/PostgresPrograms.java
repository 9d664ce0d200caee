package uk.s2s.service.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked from the archive on our class path. */
record PostgresPrograms(Path folder) {

    /** Of the archives, and the one place beside the pom that names it; a test compares it with the running server. */
    static final String VERSION = "18.6";

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    Path pgCtl() {
        return folder.resolve("bin/pg_ctl");
    }

    /** Unpacks on the first call for this version; writable for the owner alone, and complete or not there at all. */
    static PostgresPrograms in(Path parent) {
        Path folder = parent.resolve("postgresql-" + VERSION);
        if (Files.isDirectory(folder)) {
            return new PostgresPrograms(folder);
        }
        try {
            Path unfinished = Files.createTempDirectory(parent, folder.getFileName() + ".");
            try {
                unpack(unfinished);
                publish(unfinished, folder);
            } finally {
                Folders.delete(unfinished);
            }
            return new PostgresPrograms(folder);
        } catch (IOException e) {
            throw FileTrouble.refuse("unpack PostgreSQL to", folder, e);
        }
    }

    /** Two processes may unpack at the same time (tests do): the first one wins. */
    private static void publish(Path unfinished, Path folder) throws IOException {
        try {
            DataDirectory.moveDurably(unfinished, folder);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void unpack(Path target) throws IOException {
        Platform platform = Platform.current();
        try (InputStream archive = PostgresPrograms.class.getResourceAsStream(platform.archive())) {
            if (archive == null) {
                throw new StartRefused("There is no embedded PostgreSQL for this machine (%s, %s). Give the service a"
                                .formatted(platform.system(), platform.machine())
                        + " PostgreSQL server in S2S_DATABASE_URL, S2S_DATABASE_USER and S2S_DATABASE_PASSWORD.");
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, target);
                }
            }
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = entry.resolveIn(target);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        try (OutputStream out = Files.newOutputStream(path)) {
            content.transferTo(out);
        }
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
