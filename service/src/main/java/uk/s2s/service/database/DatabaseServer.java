package uk.s2s.service.database;

import java.util.Optional;

/** The server we work with, and how to leave it: ours ends with us, the operator's goes on. */
record DatabaseServer(DatabaseAccess access, Runnable onClose) implements AutoCloseable {

    static DatabaseServer open(DatabaseSettings settings, DataDirectory directory) {
        if (settings.external().isPresent()) {
            return new DatabaseServer(settings.external().get(), keepOthersOut(settings, directory));
        }
        if (settings.attach()) {
            Optional<DatabaseServer> running = attach(directory);
            if (running.isPresent()) {
                return running.get();
            }
        }
        EmbeddedPostgres embedded = EmbeddedPostgres.start(directory, settings.port());
        return new DatabaseServer(embedded.access(), embedded::close);
    }

    /** Uploads lie in the directory while they are read, and each service empties it of them when it starts. */
    private static Runnable keepOthersOut(DatabaseSettings settings, DataDirectory directory) {
        return settings.attach() ? () -> {} : InstanceLock.take(directory)::close;
    }

    /** The server of a service that is running on this directory; empty if none is. */
    private static Optional<DatabaseServer> attach(DataDirectory directory) {
        Optional<InstanceLock> lock = InstanceLock.tryToTake(directory);
        lock.ifPresent(InstanceLock::close);
        if (lock.isPresent()) {
            return Optional.empty();
        }
        return PostmasterFile.in(directory.resolve("postgresql"))
                .filter(PostmasterFile::ready)
                .map(file -> EmbeddedPostgres.access(
                        file.port(),
                        Cluster.SERVICE,
                        ServerPasswords.in(directory, false).service(),
                        Cluster.SERVICE))
                .map(access -> new DatabaseServer(access, () -> {}));
    }

    @Override
    public void close() {
        onClose.run();
    }
}
