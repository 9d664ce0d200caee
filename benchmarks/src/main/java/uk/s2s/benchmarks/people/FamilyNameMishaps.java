package uk.s2s.benchmarks.people;

import java.text.Normalizer;
import java.util.random.RandomGenerator;

/** What happens to family names. */
final class FamilyNameMishaps {

    private static final double FORMER_GIVEN = 0.4;

    private FamilyNameMishaps() {}

    /** By marriage, adoption or a new family; the former one is said or not. */
    static Learner changed(Learner person, RandomGenerator random) {
        String other = Heritage.draw(random).family(random);
        return person.ofFamily(other, Draw.happens(FORMER_GIVEN, random) ? person.family() : "");
    }

    static Learner onePart(Learner person, RandomGenerator random) {
        int hyphen = person.family().indexOf('-');
        if (hyphen < 1) {
            return person;
        }
        return person.ofFamily(
                random.nextBoolean()
                        ? person.family().substring(0, hyphen)
                        : person.family().substring(hyphen + 1),
                person.former());
    }

    /** As a system writes them that knows the letters of English alone. */
    static Learner plainLetters(Learner person, RandomGenerator random) {
        return person.named(plain(person.given()), plain(person.middle()))
                .ofFamily(plain(person.family()), person.former());
    }

    static String plain(String name) {
        return Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L').replace('ø', 'o'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    /** A blank or nothing in place of hyphen and apostrophe; particles written together. */
    static Learner unjoined(Learner person, RandomGenerator random) {
        String by = random.nextBoolean() ? " " : "";
        return person.named(person.given().replace("-", by), person.middle())
                .ofFamily(
                        person.family()
                                .replace("-", by)
                                .replace("'", by)
                                .replaceAll("^(de la|de|van der|van|von|du|le|el|al|da|dos) ", "$1" + by),
                        person.former());
    }
}
