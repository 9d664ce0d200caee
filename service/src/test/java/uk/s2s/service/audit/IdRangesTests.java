package uk.s2s.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdRangesTests {

    @Test
    void neighboursAreOneRange() {
        assertThat(IdRanges.of(List.of(1L, 2L, 3L, 7L, 9L, 10L))).hasToString("{[1,4),[7,8),[9,11)}");
    }

    @Test
    void readsWhatItWrites() {
        IdRanges ranges = IdRanges.of(List.of(4L, 5L, 9L));
        assertThat(IdRanges.parse(ranges.toString())).isEqualTo(ranges);
        assertThat(ranges.ids()).containsExactly(4L, 5L, 9L);
    }

    @Test
    void noneIsWrittenAsPostgresqlDoes() {
        assertThat(IdRanges.of(List.of())).hasToString("{}");
    }
}
