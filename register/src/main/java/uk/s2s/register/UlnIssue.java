package uk.s2s.register;

import java.util.Optional;
import uk.s2s.identifiers.Uln;

/**
 * Makes a ULN of each number in a sequence: in an order that cannot be guessed without the key, and no number twice, without
 * looking at those that were made before. For many threads.
 */
public final class UlnIssue {

    /** How many beginnings of nine digits there are, 100000000 to 999999999. One in eleven has no final digit. */
    public static final long BEGINNINGS = 900_000_000L;

    private static final long FIRST = 100_000_000L;

    private final KeyedPermutation order;

    /** @param key at least 16 bytes. Never another one for the same register, or numbers are issued again */
    public UlnIssue(byte[] key) {
        order = new KeyedPermutation(BEGINNINGS, key);
    }

    /**
     * Empty for one number in eleven, which is to be passed over.
     *
     * @param number 0 to {@link #BEGINNINGS}, exclusive
     */
    public Optional<Uln> uln(long number) {
        return Uln.complete(Long.toString(FIRST + order.at(number)));
    }
}
