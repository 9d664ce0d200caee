package uk.s2s.register.matching;

/**
 * Whom somebody looks for, of whom perhaps little is known.
 *
 * @param year of birth; 0 if not known
 * @param month of birth; 0 if not known
 */
public record Sought(Profile profile, int year, int month) {

    private static final int MONTHS = 12;

    static Sought of(Profile profile) {
        BirthDate born = profile.born();
        return new Sought(profile, born.year(), born.month());
    }

    /** With a whole date of birth, or none. */
    public static Sought of(Person person) {
        return of(Profile.of(person));
    }

    /** @param person without a date of birth */
    public static Sought bornIn(Person person, int year, int month) {
        return new Sought(Profile.of(person), year, month);
    }

    /** Of a date of birth with parts missing, what is said is compared alone. */
    Comparison compare(Profile candidate) {
        Comparison comparison = Comparison.of(profile, candidate);
        boolean inParts = profile.born().isMissing() && year != 0;
        return inParts && !candidate.born().isMissing()
                ? comparison.with(Field.BORN, born(candidate.born()))
                : comparison;
    }

    private Level born(BirthDate of) {
        if (year != of.year()) {
            return Math.abs(year - of.year()) == 1 ? Level.NEAR : Level.DIFFERENT;
        }
        boolean dayForMonth = month == of.day() && of.month() <= MONTHS;
        return month == 0 || month == of.month() ? Level.EXACT : dayForMonth ? Level.SWAPPED : Level.NEAR;
    }

    @Override
    public String toString() {
        return "somebody sought";
    }
}
