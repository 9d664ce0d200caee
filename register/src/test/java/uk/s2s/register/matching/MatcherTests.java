package uk.s2s.register.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.register.matching.People.amara;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatcherTests {

    @Test
    void sameFiveDemographicsAreExactWhateverTheCaseAndTheSpaces() {
        People shouting = amara().given("AMARA GRACE").at("", "", "nr310ab");
        assertThat(found(shouting, amara())).isInstanceOfSatisfying(MatchOutcome.Exact.class, exact -> {
            assertThat(exact.candidate().learner()).isEqualTo(Strangers.MANY);
            assertThat(exact.candidate().comparison().level(Field.POSTCODE)).isEqualTo(Level.EXACT);
        });
    }

    @Test
    void twoWhoFitEquallyArePossible() {
        assertThat(found(amara(), amara(), amara()))
                .isInstanceOfSatisfying(
                        MatchOutcome.Possible.class,
                        possible -> assertThat(possible.candidates())
                                .hasSize(2)
                                .allSatisfy(one -> assertThat(one.probability()).isLessThan(0.51)));
    }

    static List<People> twins() {
        return List.of(
                amara().given("Amarah Grace"),
                amara().given("Bertram"),
                amara().given("Tamara Grace"),
                amara().given("Amara Joy"),
                amara().given("Amara Grade"),
                amara().given("A"));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void whoMayBeATwinIsNeverExact(People twin) {
        assertThat(found(twin, amara())).isNotInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void whoBearsAnotherFamilyNameIsNeverExact() {
        assertThat(found(amara().family("Jones"), amara())).isNotInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void theRightOneOfTwoTwinsIsExact() {
        People twin = amara().given("Amelie Rose");
        assertThat(found(amara(), twin, amara()))
                .isInstanceOfSatisfying(
                        MatchOutcome.Exact.class,
                        exact -> assertThat(exact.candidate().learner()).isEqualTo(Strangers.MANY + 1));
    }

    @Test
    void whoMovedHouseIsPossible() {
        assertThat(found(amara().at("2 Mill Drift", "Beccles", "NR34 9XX"), amara()))
                .isInstanceOf(MatchOutcome.Possible.class);
    }

    @Test
    void elevenOfOneNameBornTheSameDayAreTooMany() {
        People[] namesakes = new People[11];
        for (int at = 0; at < namesakes.length; at++) {
            namesakes[at] = amara().given("John")
                    .family("Smith")
                    .at(at + " Quay Street", "Exeter", "EX1 1A" + (char) ('A' + at));
        }
        assertThat(found(amara().given("John").family("Smith"), namesakes))
                .isEqualTo(new MatchOutcome.TooMany(namesakes.length));
    }

    @Test
    void strangersAreNobody() {
        assertThat(found(amara())).isEqualTo(new MatchOutcome.None());
    }

    private static MatchOutcome found(People sought, People... there) {
        List<Person> register = new ArrayList<>(Strangers.of(1));
        List.of(there).forEach(one -> register.add(one.person()));
        List<Profile> profiles = register.stream().map(Profile::of).toList();
        Frequencies frequencies = new Frequencies();
        profiles.forEach(frequencies::add);
        Search search = new Matcher(Weights.SHIPPED, frequencies).search(Profile.of(sought.person()));
        for (int at = 0; at < profiles.size(); at++) {
            search.consider(at, profiles.get(at));
        }
        return search.outcome();
    }
}
