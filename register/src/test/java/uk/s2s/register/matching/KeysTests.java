package uk.s2s.register.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.register.matching.People.amara;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeysTests {

    static List<People> differentInTwoFields() {
        People elsewhere = amara().at("2 Mill Drift", "Beccles", "NR34 9XX");
        return List.of(
                elsewhere.given("Grace"),
                elsewhere.given("Hale").family("Amara"),
                elsewhere.family("Bunn"),
                elsewhere.born("2011-01-09"),
                elsewhere.born("2012-09-01"),
                elsewhere.born("2011-09-11"),
                amara().given("Tamarah").family("Bunn"),
                amara().given("Tamarah").born("2011-01-10"),
                amara().family("Bunn").born("2011-01-10"),
                elsewhere.family("Hale").given("Amarra"));
    }

    @ParameterizedTest
    @MethodSource("differentInTwoFields")
    void oneKeyIsLeftWhateverTwoFieldsDiffer(People other) {
        Set<Long> keys = keys(amara());
        keys.retainAll(keys(other));
        assertThat(keys).isNotEmpty();
    }

    @Test
    void formsOfAGivenNameShareAKeyThoughTheRestDiffers() {
        Set<Long> keys = keys(amara().given("Kate"));
        keys.retainAll(keys(amara().given("Catherine").family("Bunn").at("", "", "")));
        assertThat(keys).hasSize(1);
    }

    @Test
    void whoSaysNothingHasNone() {
        assertThat(Keys.forRegister(Profile.of(new Person("", "", "", "", "", "", "", ""))))
                .isEmpty();
    }

    private static Set<Long> keys(People people) {
        return new HashSet<>(Arrays.stream(Keys.forRegister(Profile.of(people.person())))
                .boxed()
                .toList());
    }
}
