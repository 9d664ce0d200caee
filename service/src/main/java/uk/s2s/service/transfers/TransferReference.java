package uk.s2s.service.transfers;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What people call a transfer, such as {@code 7QK4-9M2X-C3TD}: sixty random bits in three groups of four, without I, L, O
 * and U. The database sees to it that no two transfers have the same. Files for the ULN service are called so too.
 */
public final class TransferReference {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private TransferReference() {}

    public static String draw() {
        long bits = RANDOM.nextLong();
        var text = new StringBuilder(14);
        for (int group = 55; group >= 0; group -= 5) {
            text.append(ALPHABET.charAt((int) (bits >>> group) & 31));
            if (group == 40 || group == 20) {
                text.append('-');
            }
        }
        return text.toString();
    }

    /** The reference that somebody typed, in its proper form: capitals, hyphens, and the letters that look like digits. */
    public static String tidy(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return bare.length() == 12 ? bare.substring(0, 4) + '-' + bare.substring(4, 8) + '-' + bare.substring(8) : bare;
    }
}
