package uk.s2s.register.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person made ready for comparison: one spelling for everything. Of several descriptions of one person the profiles are
 * alike more often than the descriptions.
 *
 * @param given the given names, word by word
 * @param families the family name in one word, then former and preferred ones, then the parts of a double-barrelled one
 * @param number of the house; empty when the address has none
 * @param street the words of the address but for the number, joined
 */
record Profile(
        List<String> given,
        List<String> families,
        Optional<BirthDate> born,
        String gender,
        String postcode,
        String number,
        String street,
        String town) {

    private static final int SHORTEST_PART = 3;

    static Profile of(Person person) {
        List<String> address = Spelling.words(Spelling.plain(person.address()));
        return new Profile(
                Spelling.words(Spelling.plain(person.given())),
                families(person),
                BirthDate.read(person.born()),
                gender(Spelling.plain(person.gender())),
                Spelling.joined(Spelling.plain(person.postcode())),
                address.stream().filter(Profile::isNumber).findFirst().orElse(""),
                address.stream().filter(word -> !isNumber(word)).collect(Collectors.joining()),
                Spelling.joined(Spelling.plain(person.town())));
    }

    private static List<String> families(Person person) {
        String family = Spelling.plain(person.family());
        List<String> parts = Spelling.words(family);
        Stream<String> whole = Stream.of(Spelling.joined(family), Spelling.joined(Spelling.plain(person.former())));
        Stream<String> single =
                parts.size() < 2 ? Stream.of() : parts.stream().filter(part -> part.length() >= SHORTEST_PART);
        return Stream.concat(whole, single)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static String gender(String plain) {
        return plain.startsWith("m") || plain.startsWith("f") ? plain.substring(0, 1) : "";
    }

    private static boolean isNumber(String word) {
        return word.charAt(0) <= '9';
    }

    String firstGiven() {
        return given.isEmpty() ? "" : given.get(0);
    }

    String family() {
        return families.isEmpty() ? "" : families.get(0);
    }
}
