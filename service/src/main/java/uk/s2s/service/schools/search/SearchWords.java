package uk.s2s.service.schools.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.s2s.service.schools.Address;
import uk.s2s.service.schools.School;

/**
 * The words by which a school is found: small letters without accents and apostrophes, the many spellings of "St", "Church
 * of England" and "Catholic" made one, small words left out. What is stored and what is typed go through the same.
 *
 * @param name the words of its name with a space between, to compare and to sort by
 * @param vector what PostgreSQL reads as a {@code tsvector}: words of the name weigh A, of the place B, of the LA C,
 *     of the postcode D
 */
public record SearchWords(String name, String vector) {

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** The words of a name or of what was typed, in order; empty if there is none. */
    public static List<String> of(String text) {
        return Spelling.one(WordBreaker.words(text));
    }

    public static SearchWords of(School school) {
        Address address = school.address();
        List<String> name = of(school.name());
        Set<String> entries = new LinkedHashSet<>();
        add(entries, 'A', name);
        add(entries, 'A', apart(school.name()));
        add(
                entries,
                'B',
                of(String.join(" ", address.locality(), address.address3(), address.town(), address.county())));
        add(entries, 'C', of(school.laName()));
        add(entries, 'D', postcode(address.postcode()));
        return new SearchWords(String.join(" ", name), String.join(" ", entries));
    }

    /** District, the rest, and both together. */
    private static List<String> postcode(String postcode) {
        List<String> halves = of(postcode);
        return halves.size() == 2 ? List.of(halves.get(0), halves.get(1), halves.get(0) + halves.get(1)) : halves;
    }

    private static void add(Set<String> entries, char weight, List<String> words) {
        for (String word : words) {
            entries.add("'" + word + "':" + (weight - 'A' + 1) + weight);
        }
    }

    /** "AldridgeUTC" is looked for as "aldridge utc" too. */
    private static List<String> apart(String name) {
        String apart = HUMP.matcher(name).replaceAll(" ");
        return apart.equals(name) ? List.of() : of(apart);
    }
}
