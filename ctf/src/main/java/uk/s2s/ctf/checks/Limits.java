package uk.s2s.ctf.checks;

/**
 * Bounds that keep memory and time in hand whatever is sent.
 *
 * @param bytes of the whole file
 * @param depth of nested elements; the format needs 8
 * @param attributes of one element; the format needs none
 * @param textLength of one value, in characters
 * @param pupils of one file
 * @param findings kept in the report; the rest is counted
 */
public record Limits(long bytes, int depth, int attributes, int textLength, int pupils, int findings) {

    private static final Limits STANDARD = new Limits(100L * 1024 * 1024, 64, 64, 100_000, 50_000, 1_000);

    /** 100 MB, 50,000 pupils, 1,000 findings. */
    public static Limits standard() {
        return STANDARD;
    }
}
