package uk.s2s.register.matching;

/**
 * A person as a list or a file describes them, as typed; empty where it says nothing.
 *
 * @param given all given names, the first one first
 * @param former a former or preferred family name
 * @param born a date, see {@link BirthDate#read}
 * @param address whatever of it is before town and postcode
 */
public record Person(
        String given,
        String family,
        String former,
        String born,
        String gender,
        String postcode,
        String address,
        String town) {

    /** Whether the date of birth is one that can be read. */
    public boolean isDated() {
        return BirthDate.read(born).isPresent();
    }

    @Override
    public String toString() {
        return "a person";
    }
}
