package uk.s2s.service.database;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Ends the server of a cluster. */
record ServerStop(Cluster cluster) {

    private static final int ORDERLY_SECONDS = 15;
    private static final int IMMEDIATE_SECONDS = 10;

    /**
     * Ends it in good order, open transactions rolled back; if that takes too long, at once, which costs the next start a
     * recovery and loses nothing. PostgreSQL 18 needs the second way: asked to end while it recovers from the crash of a
     * session, it waits for ever. Returns when it has ended; false if it has not.
     */
    boolean run() {
        return stop("fast", ORDERLY_SECONDS) || stop("immediate", IMMEDIATE_SECONDS);
    }

    private boolean stop(String mode, int seconds) {
        List<String> arguments =
                List.of("stop", "-D", cluster.folder().toString(), "-m", mode, "-w", "-t", Integer.toString(seconds));
        try {
            Process process = cluster.commands().start(cluster.programs().pgCtl(), arguments);
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
            return process.onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
