package uk.s2s.ctf.xml;

/**
 * How many bytes make a character, as far as one needs to know to find a {@code <}: in UTF-16, the byte of a {@code <} is part of
 * many other characters too.
 */
enum Units {
    BYTES {
        @Override
        boolean hasTagStart(byte[] block, int from, int length, long offset) {
            for (int i = from; i < from + length; i++) {
                if (block[i] == '<') {
                    return true;
                }
            }
            return false;
        }
    },
    UTF_16_LITTLE {
        @Override
        boolean hasTagStart(byte[] block, int from, int length, long offset) {
            for (int i = from + (int) (offset & 1); i + 1 < from + length; i += 2) {
                if (block[i] == '<' && block[i + 1] == 0) {
                    return true;
                }
            }
            return false;
        }
    },
    UTF_16_BIG {
        @Override
        boolean hasTagStart(byte[] block, int from, int length, long offset) {
            for (int i = from + (int) (offset & 1); i + 1 < from + length; i += 2) {
                if (block[i] == 0 && block[i + 1] == '<') {
                    return true;
                }
            }
            return false;
        }
    },
    /** Nobody writes it: a file of it may be no longer than one piece. */
    UTF_32 {
        @Override
        boolean hasTagStart(byte[] block, int from, int length, long offset) {
            return false;
        }
    };

    /** Whether a {@code <} stands in the block; one that the end of the block cuts in two does not count. */
    abstract boolean hasTagStart(byte[] block, int from, int length, long offset);

    /** @param head the first bytes of the file */
    static Units of(byte[] head) {
        if (head.length < 4) {
            return BYTES;
        }
        if (head[0] == 0 && head[1] == 0 || isLittle(head) && head[2] == 0 && head[3] == 0) {
            return UTF_32;
        }
        if (isLittle(head)) {
            return UTF_16_LITTLE;
        }
        return head[0] == (byte) 0xfe && head[1] == (byte) 0xff || head[0] == 0 ? UTF_16_BIG : BYTES;
    }

    private static boolean isLittle(byte[] head) {
        return head[0] == (byte) 0xff && head[1] == (byte) 0xfe || head[1] == 0;
    }
}
