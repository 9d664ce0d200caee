package uk.s2s.register.matching;

import java.util.Locale;

/** What people are compared by. */
public enum Field {
    /** The first given name. */
    GIVEN,
    /** Further given names. */
    MIDDLE,
    FAMILY,
    BORN,
    GENDER,
    POSTCODE,
    ADDRESS,
    TOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
