package uk.s2s.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyedPermutationTests {

    private static final byte[] KEY = "sixteen or more bytes".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Test
    void anotherKeyGivesAnotherOrder() {
        byte[] other = KEY.clone();
        other[0]++;
        assertThat(first20(KEY)).isNotEqualTo(first20(other)).isEqualTo(first20(KEY.clone()));
    }

    @Test
    void neighboursLandFarApart() {
        long[] landed = first20(KEY);
        for (int at = 1; at < landed.length; at++) {
            assertThat(Math.abs(landed[at] - landed[at - 1])).isGreaterThan(1000);
        }
    }

    @Test
    void refusesAShortKey() {
        assertThatThrownBy(() -> new KeyedPermutation(10, new byte[15])).hasMessageContaining("16 bytes");
    }

    private static long[] first20(byte[] key) {
        var permutation = new KeyedPermutation(UlnIssue.BEGINNINGS, key);
        return LongStream.range(0, 20).map(permutation::at).toArray();
    }
}
