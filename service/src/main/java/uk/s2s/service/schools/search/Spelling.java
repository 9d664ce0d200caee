package uk.s2s.service.schools.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one of the many ways in which school offices write the same word. */
final class Spelling {

    /** Several words that are written for one. */
    private record Phrase(List<String> words, String spelling) {

        Phrase(String words, String spelling) {
            this(List.of(words.split(" ")), spelling);
        }
    }

    /** The longer ones first. */
    private static final Map<String, List<Phrase>> PHRASES = Stream.of(
                    new Phrase("church of england", "cofe"),
                    new Phrase("c of e", "cofe"),
                    new Phrase("c o e", "cofe"),
                    new Phrase("c e", "cofe"),
                    new Phrase("coe", "cofe"),
                    new Phrase("ce", "cofe"),
                    new Phrase("roman catholic", "catholic"),
                    new Phrase("r c", "catholic"),
                    new Phrase("rc", "catholic"),
                    new Phrase("saint", "st"),
                    new Phrase("sts", "st"),
                    new Phrase("ss", "st"),
                    new Phrase("jnr", "junior"),
                    new Phrase("mt", "mount"),
                    new Phrase("rd", "road"))
            .collect(Collectors.groupingBy(phrase -> phrase.words().get(0)));

    private static final Set<String> SMALL = Set.of("the", "and", "of", "a");

    private Spelling() {}

    static List<String> one(List<String> words) {
        List<String> spelt = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); ) {
            Phrase phrase = phraseAt(words, at);
            spelt.add(phrase == null ? words.get(at) : phrase.spelling());
            at += phrase == null ? 1 : phrase.words().size();
        }
        return withoutSmall(spelt);
    }

    private static @Nullable Phrase phraseAt(List<String> words, int at) {
        for (Phrase phrase : PHRASES.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.words().size();
            if (end <= words.size() && words.subList(at, end).equals(phrase.words())) {
                return phrase;
            }
        }
        return null;
    }

    /** Unless there is nothing else. */
    private static List<String> withoutSmall(List<String> words) {
        List<String> telling = new ArrayList<>(words);
        telling.removeIf(SMALL::contains);
        return telling.isEmpty() ? words : telling;
    }
}
