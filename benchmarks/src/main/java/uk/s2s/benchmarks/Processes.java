package uk.s2s.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What processes have used so far, as Linux counts it.
 *
 * @param service the JVM that serves
 * @param postmaster PostgreSQL's first process; the others are its children
 */
record Processes(long service, long postmaster) {

    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_A_SECOND = 100;
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int CHILDREN_SYSTEM = 14;

    /** CPU seconds since their start. */
    record Used(double service, double postgres, double client) {

        Used since(Used before) {
            return new Used(service - before.service, postgres - before.postgres, client - before.client);
        }
    }

    Used used() throws IOException {
        return new Used(
                seconds(service, USER + 1),
                postgres(),
                seconds(ProcessHandle.current().pid(), USER + 1));
    }

    /** Those that have ended are in the postmaster's count of its children. */
    private double postgres() throws IOException {
        double sum = seconds(postmaster, CHILDREN_SYSTEM);
        try (Stream<Path> all = Files.list(PROC)) {
            for (Path process : (Iterable<Path>) all.filter(Processes::isProcess)::iterator) {
                long id = Long.parseLong(process.getFileName().toString());
                if (isChild(id)) {
                    sum += seconds(id, USER + 1);
                }
            }
        }
        return sum;
    }

    private boolean isChild(long id) throws IOException {
        try {
            return Long.parseLong(numbers(id)[PARENT]) == postmaster;
        } catch (NoSuchFileException ended) {
            return false;
        }
    }

    private static boolean isProcess(Path entry) {
        return Character.isDigit(entry.getFileName().toString().charAt(0));
    }

    /** Sums the fields of times up to the given one. */
    private static double seconds(long id, int last) throws IOException {
        try {
            String[] numbers = numbers(id);
            long ticks = 0;
            for (int field = USER; field <= last; field++) {
                ticks += Long.parseLong(numbers[field]);
            }
            return ticks / TICKS_A_SECOND;
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    /** The fields behind the program's name, which may hold blanks. */
    private static String[] numbers(long id) throws IOException {
        String line = Files.readString(PROC.resolve(id + "/stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    /** The most memory that the service has had resident, in MB. */
    long peakResident() throws IOException {
        return Files.readAllLines(PROC.resolve(service + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
