package uk.s2s.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * A local authority searches the lost pupils, so many times a second whatever the answers take: from the sending of the form to
 * the last byte of the results, the record of the search and the redirection between them included.
 */
public final class LostPupilLoad {

    private static final int CLIENTS = 4;
    private static final int WARM_UP = 300;
    private static final int SHOWN_FIRST = 3;
    private static final double MILLIS = 1e6;
    private static final Pattern HIT = Pattern.compile("action=\"/lost-pupils/([0-9A-Z-]+)\"");

    private final List<Office> authorities;
    private final int perSecond;
    private final ConcurrentHistogram nanos = new ConcurrentHistogram(3);
    private final AtomicInteger first = new AtomicInteger();
    private final AtomicInteger amongFirst = new AtomicInteger();
    private final AtomicInteger shown = new AtomicInteger();

    private LostPupilLoad(List<Office> authorities, int perSecond) {
        this.authorities = authorities;
        this.perSecond = perSecond;
    }

    /** Port, searches a second, the service's process, and files of searches as {@code LostPupilLists} writes them. */
    public static void main(String[] words) throws Exception {
        int port = Integer.parseInt(words[0]);
        List<Office> authorities = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            authorities.add(Office.signIn(port, "transfers@norfolk.example"));
        }
        for (int file = 3; file < words.length; file++) {
            List<String> searches = Files.readAllLines(Path.of(words[file]));
            new LostPupilLoad(authorities, Integer.parseInt(words[1])).run(searches.subList(0, WARM_UP));
            var load = new LostPupilLoad(authorities, Integer.parseInt(words[1]));
            List<String> measured = searches.subList(WARM_UP, searches.size());
            load.run(measured);
            load.report(Path.of(words[file]).getFileName().toString(), measured.size());
        }
        System.out.printf("service: %s%n", resident(words[2]));
    }

    private static String resident(String process) throws IOException {
        return Files.readAllLines(Path.of("/proc", process, "status")).stream()
                .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                .map(line -> line.replaceAll("\\s+", " "))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private void run(List<String> searches) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        for (Office office : authorities) {
            threads.execute(() -> {
                for (int at = next.getAndIncrement(); at < searches.size(); at = next.getAndIncrement()) {
                    search(office, searches.get(at), start + TimeUnit.SECONDS.toNanos(at) / perSecond);
                }
            });
        }
        threads.shutdown();
        if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("The searches did not come to an end");
        }
    }

    /** Counted from when it should have been sent, so that one that waits for others before it does not look fast. */
    private void search(Office office, String line, long due) {
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
        String[] fields = line.split("\t", -1);
        try {
            Answer answer = office.post("/lost-pupils", form(fields)).require(302, "A search");
            Answer results = office.get(answer.location().replaceFirst("^https?://[^/]+", ""))
                    .require(200, "Results");
            nanos.recordValue(System.nanoTime() - due);
            judge(results.text(), reference(Integer.parseInt(fields[0])));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> form(String[] fields) {
        Map<String, String> form = new HashMap<>();
        String[] born = fields[5].split("-");
        form.put("given", (fields[1] + " " + fields[2]).strip());
        form.put("family", fields[3]);
        form.put("former", fields[4]);
        form.put("year", born[0]);
        form.put("month", born[1]);
        form.put("day", born[2]);
        form.put("gender", fields[6]);
        form.put("postcode", fields[7]);
        form.put("reason", "NO_FILE");
        return form;
    }

    /** As the filled records are called. */
    private static String reference(int number) {
        String digits = "%012d".formatted(number);
        return digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8);
    }

    private void judge(String page, String right) {
        Matcher hits = HIT.matcher(page);
        for (int place = 1; hits.find(); place++) {
            shown.incrementAndGet();
            if (hits.group(1).equals(right)) {
                first.addAndGet(place == 1 ? 1 : 0);
                amongFirst.addAndGet(place <= SHOWN_FIRST ? 1 : 0);
            }
        }
    }

    private void report(String name, int searches) {
        System.out.printf(
                "%s: %d searches, %d a second: p50 %.1f ms, p99 %.1f ms, longest %.1f ms; right child first %.2f %%, among the first"
                        + " three %.2f %%; %.1f shown%n",
                name,
                searches,
                perSecond,
                nanos.getValueAtPercentile(50) / MILLIS,
                nanos.getValueAtPercentile(99) / MILLIS,
                nanos.getMaxValue() / MILLIS,
                100.0 * first.get() / searches,
                100.0 * amongFirst.get() / searches,
                (double) shown.get() / searches);
    }
}
