package uk.s2s.register.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.register.matching.People.amara;

import org.junit.jupiter.api.Test;

class ProfileTests {

    @Test
    void isReadBackFromTheMiddleOfOtherBytes() {
        Profile profile = Profile.of(amara().former("Bunn").person());
        byte[] packed = profile.packed();
        byte[] store = new byte[packed.length + 20];
        System.arraycopy(packed, 0, store, 10, packed.length);
        Profile read = Profile.of(store, 10);
        assertThat(read.packed()).isEqualTo(packed);
        assertThat(read.length()).isEqualTo(packed.length).isLessThan(90);
        assertThat(Comparison.of(profile, read))
                .hasToString(Comparison.of(profile, profile).toString());
        assertThat(read.family(1)).hasToString("bunn");
    }

    @Test
    void takesWhateverLengthPeopleType() {
        Profile profile = Profile.of(
                amara().given("Ann ".repeat(500)).family("x".repeat(3000)).person());
        assertThat(profile.length()).isLessThan(200);
        assertThat(Comparison.of(profile, profile).level(Field.FAMILY)).isEqualTo(Level.EXACT);
    }
}
