package uk.s2s.service.schools.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.s2s.service.schools.Address;
import uk.s2s.service.schools.School;

/**
 * The words by which a school is found: small letters without accents and apostrophes, the many spellings of "St", "Church
 * of England" and "Catholic" made one, small words left out. What is stored and what is typed go through the same.
 */
public final class SearchWords {

    private static final Pattern ACCENTS_AND_APOSTROPHES = Pattern.compile("[\\p{M}'’‘`´]");
    private static final Pattern INITIALS = Pattern.compile("\\b(?:\\p{L}\\.)+\\p{L}\\b\\.?");
    private static final Pattern CHURCH_OF_ENGLAND =
            Pattern.compile("\\b(?:church of england|c of e|c o e|c ?/ ?e|coe|ce)\\b");
    private static final Pattern CATHOLIC = Pattern.compile("\\b(?:roman catholic|r c|rc)\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private static final Set<String> LEFT_OUT = Set.of("the", "and", "of", "a");
    private static final Map<String, String> ONE_SPELLING =
            Map.of("saint", "st", "ss", "st", "sts", "st", "jnr", "junior", "mt", "mount", "rd", "road");

    private SearchWords() {}

    /** The words of a name or of what was typed, in order; empty if there is none. */
    public static List<String> of(String text) {
        String spelt =
                INITIALS.matcher(plain(text)).replaceAll(match -> match.group().replace(".", ""));
        spelt = CHURCH_OF_ENGLAND.matcher(spelt).replaceAll("cofe");
        spelt = CATHOLIC.matcher(spelt).replaceAll("catholic");
        List<String> words = NO_WORD.splitAsStream(spelt)
                .filter(word -> !word.isEmpty())
                .map(word -> ONE_SPELLING.getOrDefault(word, word))
                .toList();
        List<String> telling =
                words.stream().filter(word -> !LEFT_OUT.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static String plain(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS_AND_APOSTROPHES.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A name's words with a space between, to compare and to sort by. */
    public static String line(String name) {
        return String.join(" ", of(name));
    }

    /** What PostgreSQL reads as a {@code tsvector}: words of the name weigh A, of the place B, of the LA C. */
    public static String vector(School school) {
        Address address = school.address();
        Set<String> entries = new LinkedHashSet<>();
        add(
                entries,
                'A',
                Stream.concat(of(school.name()).stream(), parts(school.name())).toList());
        add(
                entries,
                'B',
                of(String.join(" ", address.locality(), address.address3(), address.town(), address.county())));
        add(entries, 'C', of(school.laName()));
        return String.join(" ", entries);
    }

    private static void add(Set<String> entries, char weight, List<String> words) {
        for (String word : words) {
            entries.add("'" + word + "':" + (weight - 'A' + 1) + weight);
        }
    }

    /** "AldridgeUTC" is looked for as "aldridge utc" too. */
    private static Stream<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String word : NO_WORD.split(name)) {
            String[] humps = HUMP.split(word);
            if (humps.length > 1) {
                Stream.of(humps)
                        .map(SearchWords::line)
                        .filter(part -> part.length() > 1)
                        .forEach(parts::add);
            }
        }
        return parts.stream();
    }
}
