package uk.s2s.register.matching;

import java.nio.charset.StandardCharsets;

/** A word in plain spelling, {@code a} to {@code z} and digits: a few bytes of a longer row of them, not copied. */
final class Word {

    /** Longer words are cut: what follows tells nobody apart. */
    static final int LONGEST = 63;

    static final Word EMPTY = new Word(new byte[0], 0, 0);

    private final byte[] letters;
    private final int from;
    private final byte length;
    /** Reckoned when first asked for; 0 is not yet. */
    private int kinds;

    private int hash;

    Word(byte[] letters, int from, int length) {
        this.letters = letters;
        this.from = from;
        this.length = (byte) length;
    }

    static Word of(String plain) {
        byte[] letters = plain.getBytes(StandardCharsets.ISO_8859_1);
        return new Word(letters, 0, Math.min(LONGEST, letters.length));
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    int at(int index) {
        return letters[from + index];
    }

    /** The first letters, as many as there are. */
    Word start(int most) {
        return length <= most ? this : new Word(letters, from, most);
    }

    /** 64 well-mixed bits, the same in every run, so that they may be kept: FNV-1a and a finish. */
    long hash() {
        long hash = 0xcbf29ce484222325L;
        for (int at = from; at < from + length; at++) {
            hash = (hash ^ letters[at]) * 0x100000001b3L;
        }
        return hash ^ hash >>> 32;
    }

    /** A bit for each letter that occurs; each digit shares its bit with a letter. */
    int kinds() {
        if (kinds == 0) {
            int found = 0;
            for (int at = from; at < from + length; at++) {
                found |= 1 << letters[at];
            }
            kinds = found;
        }
        return kinds;
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = (int) hash();
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Word word) || word.length != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (letters[from + at] != word.letters[word.from + at]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(letters, from, length, StandardCharsets.ISO_8859_1);
    }
}
