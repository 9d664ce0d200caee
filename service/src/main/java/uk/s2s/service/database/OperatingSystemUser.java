package uk.s2s.service.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A user of the operating system by its numbers. */
record OperatingSystemUser(int uid, int gid) {

    /** Tried in this order when we are root: an account of our own if the operator made one, or the one for nobody. */
    private static final List<String> SERVICE_ACCOUNTS = List.of("s2s", "nobody");

    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /** The account for programs that refuse to run as root. It must be in the list of users: initdb looks it up. */
    static OperatingSystemUser serviceAccount() {
        return SERVICE_ACCOUNTS.stream()
                .flatMap(name -> named(name).stream())
                .findFirst()
                .orElseThrow(() ->
                        new StartRefused("PostgreSQL refuses to run as root, and there is no user s2s or nobody in"
                                + " /etc/passwd. Make one (useradd --system s2s), or start S2S as an ordinary user."));
    }

    private static Optional<OperatingSystemUser> named(String name) {
        try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"), StandardCharsets.ISO_8859_1)) {
            return lines.map(line -> line.split(":", -1))
                    .filter(fields -> fields.length > 3 && fields[0].equals(name))
                    .map(fields -> new OperatingSystemUser(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                    .findFirst();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static OperatingSystemUser ownerOf(Path file) throws IOException {
        return new OperatingSystemUser(
                (Integer) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS),
                (Integer) Files.getAttribute(file, "unix:gid", LinkOption.NOFOLLOW_LINKS));
    }

    /** Gives the file to this user; only root can. */
    void own(Path file) throws IOException {
        Files.setAttribute(file, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
    }
}
