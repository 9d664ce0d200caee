package uk.s2s.register;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Puts the numbers from 0 to a size into another order, which whoever lacks the key cannot guess: a Feistel network of ten
 * rounds of HMAC-SHA256 over the next even number of bits. A number that lands beyond the size is sent through again until
 * it lands within ("cycle walking", Black and Rogaway, Ciphers with Arbitrary Finite Domains, 2002). For many threads.
 */
final class KeyedPermutation {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ROUNDS = 10;
    private static final int LEAST_KEY = 16;

    private final long size;
    private final int half;
    private final long mask;
    private final Mac keyed;

    /** @param key at least 16 bytes, secret */
    KeyedPermutation(long size, byte[] key) {
        if (key.length < LEAST_KEY) {
            throw new IllegalArgumentException("The key of the ULNs has fewer than %d bytes".formatted(LEAST_KEY));
        }
        this.size = size;
        half = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(size - 1) + 1) / 2);
        mask = (1L << half) - 1;
        keyed = keyed(key);
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /** @param number 0 to the size, exclusive */
    long at(long number) {
        if (number < 0 || number >= size) {
            throw new IllegalArgumentException("%d is not below %d".formatted(number, size));
        }
        Mac mac = copy();
        long walked = rounds(mac, number);
        while (walked >= size) {
            walked = rounds(mac, walked);
        }
        return walked;
    }

    private long rounds(Mac mac, long number) {
        long left = number >>> half;
        long right = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ round(mac, round, right);
            left = right;
            right = next;
        }
        return left << half | right;
    }

    private long round(Mac mac, int round, long right) {
        byte[] message = ByteBuffer.allocate(Long.BYTES + Byte.BYTES + Long.BYTES)
                .putLong(size)
                .put((byte) round)
                .putLong(right)
                .array();
        return ByteBuffer.wrap(mac.doFinal(message)).getLong() & mask;
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java cannot copy " + ALGORITHM, e);
        }
    }
}
