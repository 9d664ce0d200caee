package uk.s2s.service.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last words of a server: what it said before it opened its log file, and the end of that file. */
final class ServerLog {

    private static final int LINES = 20;
    private static final int LONGEST_END = 4096;

    private final Path folder;
    private final Deque<String> said = new ArrayDeque<>();
    private Thread reader = new Thread();
    private long lengthBefore;

    ServerLog(Path folder) {
        this.folder = folder;
    }

    /**
     * To be called at each start. Reads the server's output to its end, in a thread of its own, so that the server never
     * waits for a reader.
     */
    synchronized void follow(Process process) {
        said.clear();
        lengthBefore = newestFile().map(File::length).orElse(0L);
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        reader = new Thread(() -> read(output), "postgresql-output");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(BufferedReader output) {
        try (output) {
            output.lines().forEach(this::add);
        } catch (IOException | UncheckedIOException e) {
            add("(its output broke off)");
        }
    }

    private synchronized void add(String line) {
        said.addLast(line);
        if (said.size() > LINES) {
            said.removeFirst();
        }
    }

    /** What a server that has ended said of the trouble it had, the oldest first. */
    String troubles() {
        awaitEndOfOutput();
        return Stream.concat(saidSoFar().stream(), addedToFile().stream())
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("could not"))
                .collect(Collectors.joining("; "));
    }

    private void awaitEndOfOutput() {
        try {
            reader.join(Duration.ofSeconds(1).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized List<String> saidSoFar() {
        return List.copyOf(said);
    }

    private List<String> addedToFile() {
        return newestFile().map(this::endOf).orElse(List.of());
    }

    private List<String> endOf(File file) {
        try (RandomAccessFile log = new RandomAccessFile(file, "r")) {
            boolean begunAnew = log.length() < lengthBefore;
            log.seek(Math.max(begunAnew ? 0 : lengthBefore, log.length() - LONGEST_END));
            byte[] end = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(end);
            return new String(end, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Optional<File> newestFile() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(Path::toFile)
                    .max(Comparator.comparing(File::lastModified));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
