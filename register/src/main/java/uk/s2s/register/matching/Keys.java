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

    private final Profile profile;
    private final long[] keys = new long[MOST];
    private int count;

    private Keys(Profile profile) {
        this.profile = profile;
    }

    /**
     * For millions of learners: each key is shared by some tens of ten million, a crowded default date or postcode aside.
     * Whoever differs in two fields by what people and offices do to names, dates and postcodes still shares one.
     */
    public static long[] forRegister(Profile profile) {
        Keys keys = new Keys(profile);
        keys.named(profile.given(1), false);
        keys.named(profile.given(0), true);
        for (int at = 0; at < profile.familyNames(); at++) {
            keys.named(profile.family(at), true);
            keys.bothNames(Soundex.of(profile.given(0)), Soundex.of(profile.family(at)));
        }
        for (int group : GivenNames.KNOWN.groups(profile.given(0))) {
            keys.add(Kind.DATE_FORM, keys.date(), group + 1);
        }
        Word postcode = profile.postcode();
        keys.add(
                Kind.DATE_AREA,
                keys.date(),
                postcode.start(postcode.length() - INWARD).hash(),
                postcode.length());
        return keys.found();
    }

    /** For lists in which a family name and a year, or the sounds of both names, are key enough. */
    static long[] forLists(Profile profile) {
        Keys keys = new Keys(profile);
        BirthDate born = profile.born();
        int given = Soundex.of(profile.given(0));
        keys.add(Kind.DATE, keys.date());
        keys.add(Kind.BIRTHDAY, born.digits() % 10_000, given);
        for (int at = 0; at < profile.familyNames(); at++) {
            int family = Soundex.of(profile.family(at));
            keys.add(Kind.YEAR, born.year(), family);
            keys.add(Kind.NAMES, (long) Math.min(given, family) << Integer.SIZE | Math.max(given, family));
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
        NAMES_BIRTHDAY
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
        long both = (long) Math.min(given, family) << Integer.SIZE | Math.max(given, family);
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
        if (count < MOST) {
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
