package uk.s2s.identifiers;

/**
 * Four characters at a time in the four 16-bit lanes of a {@code long}, the first in the lowest, each less '0'. One
 * multiplication weighs and adds them: checking a number so takes half the time of going digit by digit, which counts in
 * files with thousands of pupils. Lanes never overflow, since four digits times weights up to 13 stay far below 65,536.
 */
final class FourDigits {

    private static final long ZEROS = 0x0030_0030_0030_0030L;
    /** Added to a lane, carries 10 to 15 over into its fifth bit and leaves 0 to 9 below it. */
    private static final long SIXES = 0x0006_0006_0006_0006L;

    private static final long ABOVE_FOUR_BITS = 0xFFF0_FFF0_FFF0_FFF0L;
    private static final int LAST_LANE = 48;

    private FourDigits() {}

    static long at(CharSequence text, int from) {
        return of(text.charAt(from), text.charAt(from + 1), text.charAt(from + 2), text.charAt(from + 3));
    }

    static long at(char[] text, int from) {
        return of(text[from], text[from + 1], text[from + 2], text[from + 3]);
    }

    static long of(char first, char second, char third, char fourth) {
        return (first | (long) second << 16 | (long) third << 32 | (long) fourth << LAST_LANE) ^ ZEROS;
    }

    /** The multiplier by which {@link #sum} gives these weights to the four digits, in their order. */
    static long weights(int first, int second, int third, int fourth) {
        return fourth | (long) third << 16 | (long) second << 32 | (long) first << LAST_LANE;
    }

    static int sum(long digits, long weights) {
        return (int) (digits * weights >>> LAST_LANE);
    }

    static boolean allDigits(long one, long two, long three) {
        long reached = one | one + SIXES | two | two + SIXES | three | three + SIXES;
        return (reached & ABOVE_FOUR_BITS) == 0;
    }
}
