package uk.s2s.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running server says of itself in {@code postmaster.pid} in its folder. */
record PostmasterFile(long process, int port, boolean ready) {

    private static final int PROCESS = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** Empty if there is none or it is being written. */
    static Optional<PostmasterFile> in(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.size() <= STATUS) {
                return Optional.empty();
            }
            return Optional.of(new PostmasterFile(
                    Long.parseLong(lines.get(PROCESS).strip()),
                    Integer.parseInt(lines.get(PORT).strip()),
                    lines.get(STATUS).strip().equals("ready")));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
