package uk.s2s.register.matching;

/**
 * How common each value is among the people at hand: to agree in a rare family name says more than in a common one, and a
 * date or postcode that many share, being a default or a hostel, says little. Many threads may read while none writes.
 */
public final class Frequencies {

    /** Values seen less often than can be told apart are smoothed by what is usual, as if so many more had been seen. */
    private static final double USUAL = 200;

    private static final Field[] FIELDS = Field.values();

    private final Counts counts = new Counts();
    private long people;

    public void add(Profile profile) {
        people++;
        count(profile, 1);
    }

    /** Of somebody who was added before. */
    public void remove(Profile profile) {
        people--;
        count(profile, -1);
    }

    public long people() {
        return people;
    }

    private void count(Profile profile, int by) {
        for (Field field : FIELDS) {
            long value = value(profile, field);
            if (value != 0) {
                counts.add(value, by);
            }
        }
    }

    /**
     * The chance that strangers share what these two share; what is usual for fields whose values are not counted.
     *
     * @param own how many of those counted are known to be no strangers
     */
    double ofStranger(Profile left, Profile right, Field field, double usual, int own) {
        long ofLeft = value(left, field);
        long ofRight = value(right, field);
        if (ofLeft == 0 || ofRight == 0) {
            return usual;
        }
        int seen = counts.of(ofLeft);
        int most = ofLeft == ofRight ? seen : Math.max(seen, counts.of(ofRight));
        return (Math.max(0, most - own) + usual * USUAL) / (people + USUAL);
    }

    /** Field and value in one number; 0 if there is nothing to count. */
    private static long value(Profile profile, Field field) {
        return switch (field) {
            case GIVEN -> value(field, profile.given(0));
            case FAMILY -> value(field, profile.family(0));
            case BORN -> profile.born().digits();
            case POSTCODE -> value(field, profile.postcode());
            case TOWN -> value(field, profile.town());
            default -> 0;
        };
    }

    private static long value(Field field, Word word) {
        return word.isEmpty() ? 0 : (long) word.hashCode() * FIELDS.length + field.ordinal();
    }
}
