package uk.s2s.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import uk.s2s.identifiers.SchoolNumber;

/** Offices of one school that upload files to many others, each as soon as it has the receipt of the last. */
public final class UploadLoad {

    private static final SchoolNumber DRAKE = new SchoolNumber("9262377");
    private static final int RECEIVERS = 1000;

    private UploadLoad() {}

    /** See {@code benchmarks/run}. */
    public static void main(String[] words) throws Exception {
        Options options = Options.of(words);
        ServiceDatabase database = ServiceDatabase.in(options.data());
        List<SchoolNumber> receivers = Receivers.inDirectory(options.directory(), RECEIVERS);
        database.giveNoticeAddresses(receivers);
        List<Sender> senders = new ArrayList<>();
        for (int client = 0; client < options.clients(); client++) {
            senders.add(new Sender(Office.signIn(options.port(), "office@drake.example"), receivers));
        }
        new Measurement(options, database, System.out).run("uploads", senders, receivers.size() * CtfFile.SEQUENCES);
        for (Sender sender : senders) {
            sender.close();
        }
    }

    private record Sender(Office office, List<SchoolNumber> receivers) implements Worker {

        @Override
        public long work(int number) throws IOException {
            SchoolNumber to = receivers.get(number % receivers.size());
            byte[] request = office.uploadOf(CtfFile.of(DRAKE, to, 1 + number / receivers.size(), number));
            long start = System.nanoTime();
            office.upload(request);
            return System.nanoTime() - start;
        }

        @Override
        public void close() throws IOException {
            office.close();
        }
    }
}
