package uk.s2s.identifiers;

/** The 23 letters of a UPN, without I, O and S, and the values by which they count: A 0, H 7, J 8, N 12, P 13, Z 22. */
final class UpnLetters {

    static final int COUNT = 23;

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final byte[] VALUES = values();

    private UpnLetters() {}

    static char letter(int value) {
        return LETTERS.charAt(value);
    }

    /** Minus one for whatever is no letter of a UPN, lower case included. */
    static int value(char letter) {
        int index = letter - 'A';
        return index >= 0 && index < VALUES.length ? VALUES[index] : -1;
    }

    private static byte[] values() {
        byte[] values = new byte['Z' - 'A' + 1];
        for (int index = 0; index < values.length; index++) {
            values[index] = (byte) LETTERS.indexOf('A' + index);
        }
        return values;
    }
}
