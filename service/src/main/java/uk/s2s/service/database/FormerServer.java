package uk.s2s.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an S2S that was killed may have left behind in the cluster's folder: its server, still running or just ending;
 * processes of a server that was killed itself; or the mere note of a server whose number another program has by now.
 * The caller holds the {@link InstanceLock}, so that none of it is in use.
 */
final class FormerServer {

    private static final Logger log = LoggerFactory.getLogger(FormerServer.class);
    private static final long SECONDS_TO_END = 5;
    private static final long LOOK_EVERY_NANOS = 10_000_000;

    private final Cluster cluster;

    FormerServer(Cluster cluster) {
        this.cluster = cluster;
    }

    void end() {
        Path note = cluster.folder().resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        List<ProcessHandle> processes = processes();
        if (!processes.isEmpty()) {
            log.info("Ending the database server that an earlier S2S left running");
            stop(processes);
        }
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw FileTrouble.refuse("delete", note, e);
        }
    }

    private void stop(List<ProcessHandle> processes) {
        long main =
                PostmasterFile.in(cluster.folder()).map(PostmasterFile::process).orElse(0L);
        if (processes.stream().anyMatch(process -> process.pid() == main)) {
            new ServerStop(cluster).run();
        }
        awaitEnd(processes);
        processes.stream().filter(this::worksInOurFolder).forEach(ProcessHandle::destroyForcibly);
        awaitEnd(processes);
    }

    /** Asks often: the JDK's own way of waiting for processes that are not its children looks every few seconds only. */
    private void awaitEnd(List<ProcessHandle> processes) {
        long latest = System.nanoTime() + SECONDS_TO_END * 1_000_000_000L;
        while (processes.stream().anyMatch(this::worksInOurFolder) && System.nanoTime() < latest) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    private List<ProcessHandle> processes() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(this::worksInOurFolder).toList();
        }
    }

    /** Every process of a server has the cluster as its working directory, until it ends. */
    private boolean worksInOurFolder(ProcessHandle process) {
        Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.readSymbolicLink(workingDirectory).equals(cluster.folder());
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return !Files.exists(Path.of("/proc/self")) && isOurProgram(process);
        }
    }

    /** For systems that do not tell working directories: the programs unpacked in our own data directory. */
    private boolean isOurProgram(ProcessHandle process) {
        String program = cluster.programs().postgres().toString();
        return process.info().command().filter(program::equals).isPresent();
    }
}
