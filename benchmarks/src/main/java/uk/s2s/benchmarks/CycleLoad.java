package uk.s2s.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.s2s.identifiers.SchoolNumber;

/**
 * Files on their whole way: sent, accepted, downloaded, compared byte by byte, confirmed. Three schools and two local
 * authorities of the demo send to each other.
 */
public final class CycleLoad {

    private static final List<String> NAMES = List.of(
            "office@drake.example",
            "office@thetford.example",
            "office@forest.example",
            "transfers@norfolk.example",
            "transfers@suffolk.example");
    private static final List<SchoolNumber> NUMBERS = Stream.of("9262377", "9266910", "9352003", "926LLLL", "935LLLL")
            .map(SchoolNumber::new)
            .toList();
    private static final int WAYS = NUMBERS.size() * (NUMBERS.size() - 1);

    private CycleLoad() {}

    /** See {@code benchmarks/run}. */
    public static void main(String[] words) throws Exception {
        Options options = Options.of(words);
        ServiceDatabase database = ServiceDatabase.in(options.data());
        database.giveNoticeAddresses(NUMBERS);
        List<Cycle> cycles = new ArrayList<>();
        for (int client = 0; client < options.clients(); client++) {
            List<Office> offices = new ArrayList<>();
            for (String name : NAMES) {
                offices.add(Office.signIn(options.port(), name));
            }
            cycles.add(new Cycle(offices, options.pages()));
        }
        new Measurement(options, database, System.out).run("cycles", cycles, WAYS * CtfFile.SEQUENCES);
        for (Cycle cycle : cycles) {
            cycle.close();
        }
    }

    private record Cycle(List<Office> offices, boolean pages) implements Worker {

        @Override
        public long work(int number) throws IOException {
            int from = number % WAYS / (NUMBERS.size() - 1);
            int to = (from + 1 + number % (NUMBERS.size() - 1)) % NUMBERS.size();
            Office sender = offices.get(from);
            CtfFile file = CtfFile.of(NUMBERS.get(from), NUMBERS.get(to), 1 + number / WAYS, number);
            byte[] request = sender.uploadOf(file);
            long start = System.nanoTime();
            collect(offices.get(to), "/transfers/" + sender.upload(request), file);
            return System.nanoTime() - start;
        }

        private void collect(Office receiver, String page, CtfFile file) throws IOException {
            look(receiver, page);
            receiver.post(page + "/accept", Map.of()).require(302, "Accepting");
            look(receiver, page);
            Answer download = receiver.get(page + "/download").require(200, "Downloading");
            if (!Arrays.equals(download.body(), file.bytes())) {
                throw new IllegalStateException("What was downloaded is not what was uploaded: " + page);
            }
            receiver.post(page + "/confirm", Map.of("worked", "yes")).require(302, "Confirming");
            look(receiver, page);
        }

        private void look(Office receiver, String page) throws IOException {
            if (pages) {
                receiver.get(page).require(200, "The file's page");
            }
        }

        @Override
        public void close() throws IOException {
            for (Office office : offices) {
                office.close();
            }
        }
    }
}
