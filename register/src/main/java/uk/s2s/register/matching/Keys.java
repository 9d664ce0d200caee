package uk.s2s.register.matching;

import java.util.ArrayList;
import java.util.List;

/** Cheap keys of a person, such that two descriptions of one person share at least one although some fields differ. */
final class Keys {

    private static final int STREET = 6;

    private Keys() {}

    static List<String> of(Profile profile) {
        List<String> keys = new ArrayList<>();
        String given = Soundex.of(profile.firstGiven());
        profile.born().ifPresent(born -> {
            add(keys, "date", born.year(), lesser(born), greater(born));
            add(keys, "birthday", born.month() + born.day(), given);
            profile.families().forEach(family -> add(keys, "year", born.year(), Soundex.of(family)));
        });
        for (String family : profile.families()) {
            add(keys, "name", sorted(given, Soundex.of(family)));
            add(keys, "family", profile.postcode(), Soundex.of(family));
        }
        add(keys, "given", profile.postcode(), given);
        add(keys, "house", profile.postcode(), profile.number());
        add(keys, "street", profile.number(), start(profile.street()));
        return keys;
    }

    private static String lesser(BirthDate born) {
        return born.month().compareTo(born.day()) < 0 ? born.month() : born.day();
    }

    private static String greater(BirthDate born) {
        return born.month().compareTo(born.day()) < 0 ? born.day() : born.month();
    }

    private static String sorted(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return "";
        }
        return one.compareTo(other) < 0 ? one + other : other + one;
    }

    private static String start(String street) {
        return street.substring(0, Math.min(STREET, street.length()));
    }

    /** A key with an empty part is none: all who leave the field empty would share it. */
    private static void add(List<String> keys, String kind, String... parts) {
        for (String part : parts) {
            if (part.isEmpty()) {
                return;
            }
        }
        keys.add(kind + " " + String.join(" ", parts));
    }
}
