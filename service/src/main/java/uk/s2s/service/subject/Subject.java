package uk.s2s.service.subject;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;
import uk.s2s.register.matching.Person;
import uk.s2s.register.matching.Profile;

/**
 * The pupil who is asked about, as far as is known.
 *
 * @param upns those that the pupil has or had, in their true spelling
 * @param hashes keyed hashes of these, and of what else tables know the pupil by
 * @param surname as typed; empty when not known, as is forename
 */
public record Subject(
        Set<String> upns,
        Set<Long> hashes,
        Set<Uln> ulns,
        String surname,
        String forename,
        @Nullable LocalDate birthDate) {

    public Subject {
        upns = Set.copyOf(upns);
        hashes = Set.copyOf(hashes);
        ulns = Set.copyOf(ulns);
    }

    Subject withUpns(Set<String> numbers, Set<Long> hashesOfThem) {
        return new Subject(numbers, hashesOfThem, ulns, surname, forename, birthDate);
    }

    Subject withUlns(Set<Uln> more) {
        Set<Uln> all = new HashSet<>(ulns);
        all.addAll(more);
        return new Subject(upns, hashes, all, surname, forename, birthDate);
    }

    Subject withHashes(Set<Long> more) {
        Set<Long> all = new HashSet<>(hashes);
        all.addAll(more);
        return new Subject(upns, all, ulns, surname, forename, birthDate);
    }

    /** As a parameter of type {@code bigint[]}. */
    public long[] hashArray() {
        return hashes.stream().mapToLong(Long::longValue).toArray();
    }

    /**
     * Whether a record is somebody else's in spite of the number they share: the date of birth differs, and so does the family
     * name or the forename. A slip of the hand in a name makes nobody else, nor does a former name.
     */
    public boolean isAnother(Person found) {
        Comparison comparison = Comparison.of(Profile.of(asked()), Profile.of(found));
        Level born = comparison.level(Field.BORN);
        Level family = comparison.level(Field.FAMILY);
        boolean bornElsewhen = born == Level.DIFFERENT || born == Level.NEAR || born == Level.CLOSE;
        boolean named = family == Level.DIFFERENT || family == Level.NEAR;
        return bornElsewhen && (named || comparison.level(Field.GIVEN) == Level.DIFFERENT);
    }

    private Person asked() {
        String born = birthDate == null ? "" : birthDate.toString();
        return new Person(forename, surname, "", born, "", "", "", "");
    }

    boolean hasNumbers() {
        return !upns.isEmpty() || !ulns.isEmpty();
    }

    /** Without personal data, so that it is safe to log. */
    @Override
    public String toString() {
        return "a pupil who is asked about";
    }
}
