package uk.s2s.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;

/**
 * A PostgreSQL server of our own in the data directory, for whoever does not run one: made at the first start, kept
 * running while this process lives, ended with it however it ends, reachable from this machine only.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final int ATTEMPTS = 5;

    private final InstanceLock lock;
    private final Cluster cluster;
    private final Postmaster postmaster;

    private EmbeddedPostgres(InstanceLock lock, Cluster cluster, Postmaster postmaster) {
        this.lock = lock;
        this.cluster = cluster;
        this.postmaster = postmaster;
    }

    /** @param port to listen on; any free one if empty */
    static EmbeddedPostgres start(DataDirectory directory, OptionalInt port) {
        return start(directory, directory.path(), ServerSettings.durable(), port);
    }

    /** @param programs folder to unpack the PostgreSQL programs in */
    static EmbeddedPostgres start(DataDirectory directory, Path programs, ServerSettings settings, OptionalInt port) {
        InstanceLock lock = InstanceLock.take(directory);
        try {
            Cluster cluster = Cluster.in(directory, PostgresPrograms.in(programs));
            new FormerServer(cluster).end();
            return new EmbeddedPostgres(lock, cluster, start(cluster, settings, port));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Postmaster start(Cluster cluster, ServerSettings settings, OptionalInt port) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Postmaster.start(cluster, settings, port.orElseGet(EmbeddedPostgres::freePort));
            } catch (ServerDidNotStart e) {
                boolean anotherPortMayDo = e.portIsTaken() && port.isEmpty() && attempt < ATTEMPTS;
                if (!anotherPortMayDo) {
                    throw refuse(cluster, port, e);
                }
            } catch (CompletionException e) {
                if (e.getCause() instanceof IOException trouble) {
                    throw FileTrouble.refuse(
                            "start PostgreSQL from", cluster.programs().folder(), trouble);
                }
                throw e;
            }
        }
    }

    private static StartRefused refuse(Cluster cluster, OptionalInt port, ServerDidNotStart e) {
        if (e.portIsTaken() && port.isPresent()) {
            return new StartRefused(
                    "Port %d is in use by another program. Name a free one in S2S_DATABASE_PORT, or leave it out and a free one is found."
                            .formatted(port.getAsInt()),
                    e);
        }
        return new StartRefused(
                "The database in %s did not start: %s (The whole story is in %s.)"
                        .formatted(
                                cluster.folder(), FileTrouble.adviceOn(String.valueOf(e.getMessage())), cluster.log()),
                e);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on this machine", e);
        }
    }

    DatabaseAccess access() {
        return access(postmaster.port(), Cluster.SERVICE, cluster.passwords().service(), Cluster.SERVICE);
    }

    DatabaseAccess administratorAccess() {
        return access(
                postmaster.port(), Cluster.ADMINISTRATOR, cluster.passwords().administrator(), "postgres");
    }

    static DatabaseAccess access(int port, String user, String password, String database) {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), user, password);
    }

    @Override
    public void close() {
        postmaster.close();
        lock.close();
    }
}
