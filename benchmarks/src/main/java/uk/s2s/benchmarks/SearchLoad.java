package uk.s2s.benchmarks;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Offices that look for schools, each as soon as it has what it found before. */
public final class SearchLoad {

    private SearchLoad() {}

    /** See {@code benchmarks/run}. */
    public static void main(String[] words) throws Exception {
        Options options = Options.of(words);
        SearchTexts texts = SearchTexts.of(options.directory());
        List<Seeker> seekers = new ArrayList<>();
        for (int client = 0; client < options.clients(); client++) {
            seekers.add(new Seeker(Office.signIn(options.port(), "office@drake.example"), texts));
        }
        new Measurement(options, ServiceDatabase.in(options.data()), System.out)
                .run("searches", seekers, Integer.MAX_VALUE);
        for (Seeker seeker : seekers) {
            seeker.close();
        }
    }

    private record Seeker(Office office, SearchTexts texts) implements Worker {

        @Override
        public long work(int number) throws IOException {
            String path = "/schools/results?q=" + URLEncoder.encode(texts.text(number), StandardCharsets.UTF_8);
            long start = System.nanoTime();
            office.get(path).require(200, "A search");
            return System.nanoTime() - start;
        }

        @Override
        public void close() throws IOException {
            office.close();
        }
    }
}
