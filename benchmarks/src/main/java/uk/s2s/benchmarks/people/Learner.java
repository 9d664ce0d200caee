package uk.s2s.benchmarks.people;

import java.time.LocalDate;
import uk.s2s.register.matching.Person;

/**
 * An invented learner; empty where nothing is said.
 *
 * @param id who it really is: two descriptions of one learner have it in common
 * @param middle further given names
 * @param former an earlier or preferred family name
 */
public record Learner(
        long id, String given, String middle, String family, String former, LocalDate born, String gender, Home home) {

    public Person person() {
        return new Person(
                middle.isEmpty() ? given : given + " " + middle,
                family,
                former,
                born.toString(),
                gender,
                home.postcode(),
                home.address(),
                home.town());
    }

    /** Somebody else, born the same day, of one family name or one home. */
    public boolean isTwinOf(Learner other) {
        return id != other.id && born.equals(other.born) && (family.equals(other.family) || home.equals(other.home));
    }

    Learner withId(long other) {
        return new Learner(other, given, middle, family, former, born, gender, home);
    }

    Learner named(String first, String further) {
        return new Learner(id, first, further, family, former, born, gender, home);
    }

    Learner ofFamily(String name, String earlier) {
        return new Learner(id, given, middle, name, earlier, born, gender, home);
    }

    Learner bornOn(LocalDate date) {
        return new Learner(id, given, middle, family, former, date, gender, home);
    }

    Learner ofGender(String other) {
        return new Learner(id, given, middle, family, former, born, other, home);
    }

    Learner livingAt(Home other) {
        return new Learner(id, given, middle, family, former, born, gender, other);
    }
}
