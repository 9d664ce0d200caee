package uk.s2s.register.matching;

import java.util.Arrays;

/**
 * Cheap keys of a person, as 64-bit hashes that are the same in every run: two descriptions of one person share at least one
 * although some fields differ.
 */
public final class Keys {

    private static final int STREET = 6;
    /** The part of a British postcode after the space. */
    private static final int INWARD = 3;

    private static final int MOST = 48;
    private static final int MOST_TO_SEARCH_BY = 96;

    private final Profile profile;
    private final long[] keys;
    private int count;

    private Keys(Profile profile, int most) {
        this.profile = profile;
        keys = new long[most];
    }

    /**
     * For millions of learners: each key is shared by some tens of ten million, a crowded default date or postcode aside.
     * Whoever differs in two fields by what people and offices do to names, dates and postcodes still shares one.
     */
    public static long[] forRegister(Profile profile) {
        Keys keys = new Keys(profile, MOST);
        keys.forRegister();
        return keys.found();
    }

    /**
     * The same, and further ones by which somebody is found of whom little is known: a family name, two names, a year and a
     * name, a month and a given name, a day, a postcode. Many share one of those.
     */
    public static long[] forSearching(Profile profile) {
        return forSearching(Sought.of(profile));
    }

    /** Those of whoever is sought, the selective ones first. */
    public static long[] forSearching(Sought sought) {
        Keys keys = new Keys(sought.profile(), MOST_TO_SEARCH_BY);
        keys.forRegister();
        keys.withLittleKnown(sought.year(), sought.month());
        return keys.found();
    }

    private void withLittleKnown(long year, long month) {
        Word first = profile.given(0);
        int given = Soundex.of(first);
        add(Kind.DATE, date());
        add(Kind.POSTCODE, present(profile.postcode()));
        add(Kind.MONTH_GIVEN, year, month, given);
        add(Kind.YEAR_GIVEN, year, present(first));
        for (int at = 0; at < profile.familyNames(); at++) {
            Word name = profile.family(at);
            int family = Soundex.of(name);
            add(Kind.YEAR, year, family);
            add(Kind.NAMES, present(given, family));
            add(Kind.FAMILY, present(name));
            add(Kind.FAMILY_SOUND, family);
        }
    }

    private void forRegister() {
        named(profile.given(1), false);
        named(profile.given(0), true);
        for (int at = 0; at < profile.familyNames(); at++) {
            named(profile.family(at), true);
            bothNames(Soundex.of(profile.given(0)), Soundex.of(profile.family(at)));
        }
        for (int group : GivenNames.KNOWN.groups(profile.given(0))) {
            add(Kind.DATE_FORM, date(), group + 1);
        }
        Word postcode = profile.postcode();
        add(Kind.DATE_AREA, date(), postcode.start(postcode.length() - INWARD).hash(), postcode.length());
    }

    /** For lists in which a family name and a year, or the sounds of both names, are key enough. */
    static long[] forLists(Profile profile) {
        Keys keys = new Keys(profile, MOST);
        BirthDate born = profile.born();
        int given = Soundex.of(profile.given(0));
        keys.add(Kind.DATE, keys.date());
        keys.add(Kind.BIRTHDAY, born.digits() % 10_000, given);
        for (int at = 0; at < profile.familyNames(); at++) {
            int family = Soundex.of(profile.family(at));
            keys.add(Kind.YEAR, born.year(), family);
            keys.add(Kind.NAMES, inEitherOrder(given, family));
            keys.add(Kind.POSTCODE_NAME, present(profile.postcode()), family);
        }
        keys.add(Kind.POSTCODE_NAME, present(profile.postcode()), given);
        keys.add(Kind.HOUSE, present(profile.postcode()), present(profile.number()));
        keys.add(
                Kind.STREET, present(profile.number()), present(profile.street().start(STREET)));
        return keys.found();
    }

    private enum Kind {
        DATE,
        BIRTHDAY,
        YEAR,
        NAMES,
        HOUSE,
        STREET,
        DATE_NAME,
        DATE_FORM,
        DATE_AREA,
        POSTCODE_NAME,
        NAMES_MONTH,
        NAMES_DAY,
        NAMES_BIRTHDAY,
        POSTCODE,
        MONTH_GIVEN,
        YEAR_GIVEN,
        FAMILY,
        FAMILY_SOUND
    }

    /** One name by its sound, given or family alike, so that names in each other's place meet. */
    private void named(Word name, boolean withPostcode) {
        int sound = Soundex.of(name);
        add(Kind.DATE_NAME, date(), sound);
        if (withPostcode) {
            add(Kind.POSTCODE_NAME, present(profile.postcode()), sound);
        }
    }

    /** Both names, in whichever order, and all of the date but for one part. */
    private void bothNames(int given, int family) {
        if (given == 0 || family == 0) {
            return;
        }
        long both = inEitherOrder(given, family);
        BirthDate born = profile.born();
        add(Kind.NAMES_MONTH, both, born.digits() / 100);
        add(Kind.NAMES_DAY, both, born.isMissing() ? 0 : born.year() * 100L + born.day());
        add(Kind.NAMES_BIRTHDAY, both, date() % 10_000);
    }

    /** Day and month in ascending order, so that a swap leaves it as it is; 0 if there is none. */
    private long date() {
        BirthDate born = profile.born();
        int lesser = Math.min(born.month(), born.day());
        return born.year() * 10_000L + lesser * 100L + Math.max(born.month(), born.day());
    }

    private static long inEitherOrder(int given, int family) {
        return (long) Math.min(given, family) << Integer.SIZE | Math.max(given, family);
    }

    /** 0 unless there are both. */
    private static long present(int given, int family) {
        return given == 0 || family == 0 ? 0 : inEitherOrder(given, family);
    }

    private static long present(Word word) {
        return word.isEmpty() ? 0 : word.hash();
    }

    /** A key with a part that is 0 is none: all who leave the field empty would share it. */
    private void add(Kind kind, long... parts) {
        long key = kind.ordinal() + 1;
        for (long part : parts) {
            if (part == 0) {
                return;
            }
            key = mixed(key * 0x9e3779b97f4a7c15L + part);
        }
        for (int at = 0; at < count; at++) {
            if (keys[at] == key) {
                return;
            }
        }
        if (count < keys.length) {
            keys[count++] = key;
        }
    }

    /** The finish of SplitMix64 (Steele and others 2014). */
    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    private long[] found() {
        return Arrays.copyOf(keys, count);
    }
}
