package uk.s2s.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class KeyedPermutationPropertyTests {

    @Property(tries = 60)
    void everyNumberOfASmallDomainComesOnce(
            @ForAll @IntRange(min = 2, max = 700) int size, @ForAll @Size(16) byte[] key) {
        var permutation = new KeyedPermutation(size, key);
        assertThat(LongStream.range(0, size).map(permutation::at).sorted())
                .containsExactly(LongStream.range(0, size).boxed().toArray(Long[]::new));
    }

    @Property(tries = 200)
    void numbersOfUlnsStayWithinTheirSpace(@ForAll @LongRange(max = 899_999_999) long number) {
        assertThat(new KeyedPermutation(UlnIssue.BEGINNINGS, new byte[16]).at(number))
                .isBetween(0L, UlnIssue.BEGINNINGS - 1);
    }
}
