package uk.s2s.register.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A word in plain spelling, {@code a} to {@code z} and digits: a few bytes of a longer row of them, not copied. */
final class Word {

    /** Longer words are cut: what follows tells nobody apart. */
    static final int LONGEST = 63;

    static final Word EMPTY = new Word(new byte[0], 0, 0);

    private final byte[] letters;
    private final int from;
    private final int length;

    Word(byte[] letters, int from, int length) {
        this.letters = letters;
        this.from = from;
        this.length = length;
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

    @Override
    public int hashCode() {
        return (int) hash();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word
                && Arrays.equals(letters, from, from + length, word.letters, word.from, word.from + word.length);
    }

    @Override
    public String toString() {
        return new String(letters, from, length, StandardCharsets.ISO_8859_1);
    }
}
