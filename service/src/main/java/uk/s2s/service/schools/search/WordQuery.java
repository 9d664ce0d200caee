package uk.s2s.service.schools.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words looked for, as PostgreSQL's {@code tsquery}; for each word its alternatives. */
record WordQuery(List<List<String>> words) {

    private static final int SHORT = 2;

    static WordQuery of(List<String> words) {
        return new WordQuery(words.stream().map(List::of).toList());
    }

    /** All of the words, anywhere. */
    String all() {
        return all("");
    }

    /** All of the words in the name. */
    String inName() {
        return all("A");
    }

    private String all(String weight) {
        return IntStream.range(0, words.size())
                .mapToObj(at -> either(at, weight))
                .collect(Collectors.joining(" & "));
    }

    /** All of the words but one, whichever; needs two or more. */
    String allButOne() {
        return IntStream.range(0, words.size())
                .mapToObj(leftOut -> IntStream.range(0, words.size())
                        .filter(at -> at != leftOut)
                        .mapToObj(at -> either(at, ""))
                        .collect(Collectors.joining(" & ", "(", ")")))
                .collect(Collectors.joining(" | "));
    }

    private String either(int at, String weight) {
        boolean last = at == words.size() - 1;
        return words.get(at).stream()
                .flatMap(word -> forms(word, weight, last))
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    /** The word or what begins with it, and without the "s" that a missing apostrophe leaves: "St Elizabeths". */
    private static Stream<String> forms(String word, String weight, boolean last) {
        String prefix = word.length() > SHORT || last ? "*" : "";
        Stream<String> whole = Stream.of("'" + word + "':" + prefix + weight);
        boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
        return plural
                ? Stream.concat(whole, Stream.of("'" + word.substring(0, word.length() - 1) + "':" + weight))
                : whole;
    }
}
