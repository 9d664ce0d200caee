package uk.s2s.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the service account gets to its data when the folders above, such as root's home, are closed to it: by the one
 * kernel capability that lets it pass through folders.
 */
enum Reach {
    OPEN,
    PASSING_CLOSED_FOLDERS;

    /** The two capabilities we need ourselves: to pass through folders, and to hand that on. */
    private static final long NEEDED = 1L << 2 | 1L << 8;

    List<String> setprivOptions() {
        return this == OPEN
                ? List.of()
                : List.of(
                        "--inh-caps=-all,+dac_read_search",
                        "--ambient-caps=-all,+dac_read_search",
                        "--bounding-set=-all,+dac_read_search",
                        "--securebits=+no_setuid_fixup"); // else access(2) does not count the capability
    }

    static Reach of(Path folder, OperatingSystemUser account) {
        try {
            Path closed = firstClosed(folder.getParent(), account);
            if (closed == null) {
                return OPEN;
            }
            if (mayGrantPassage()) {
                return PASSING_CLOSED_FOLDERS;
            }
            throw new StartRefused(
                    ("PostgreSQL refuses to run as root, and the user it runs as instead (%d) may not enter %s."
                                    + " Name a folder outside it in S2S_DATA_DIR, such as /var/lib/s2s, or start S2S as an ordinary user.")
                            .formatted(account.uid(), closed));
        } catch (IOException e) {
            throw FileTrouble.refuse("look at", folder, e);
        }
    }

    private static @Nullable Path firstClosed(@Nullable Path folder, OperatingSystemUser account) throws IOException {
        for (@Nullable Path at = folder; at != null; at = at.getParent()) {
            if (!mayPass(at, account)) {
                return at;
            }
        }
        return null;
    }

    private static boolean mayPass(Path folder, OperatingSystemUser account) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        int mode = (Integer) Files.getAttribute(folder, "unix:mode", LinkOption.NOFOLLOW_LINKS);
        OperatingSystemUser owner = OperatingSystemUser.ownerOf(folder);
        int search = owner.uid() == account.uid() ? 0100 : owner.gid() == account.gid() ? 0010 : 0001;
        return (mode & search) != 0;
    }

    private static boolean mayGrantPassage() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("CapEff:"))
                .map(line -> Long.parseUnsignedLong(
                        line.substring("CapEff:".length()).strip(), 16))
                .anyMatch(held -> (held & NEEDED) == NEEDED);
    }
}
