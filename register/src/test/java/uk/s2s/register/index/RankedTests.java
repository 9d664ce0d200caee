package uk.s2s.register.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;
import uk.s2s.register.matching.Person;
import uk.s2s.register.matching.Profile;
import uk.s2s.register.matching.Sought;

/** Somebody of whom little is known is found, and never linked. */
class RankedTests {

    private static final Person ZOE = person("Zoë", "Quornby-Tamsett", "2014-03-09");

    private final LearnerIndex index = LearnerIndex.forSearching();

    @BeforeEach
    void someone() {
        index.apply(List.of(learner(1, ZOE), learner(2, person("Ben", "Quornby-Tamsett", "2012-06-01"))));
    }

    @Test
    void byAFamilyNameAlone() {
        assertThat(found(Sought.of(new Person("", "Tamsett", "", "", "", "", "", ""))))
                .containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void byAGivenNameAndAMonth() {
        Person zoe = new Person("Zoe", "", "", "", "", "", "", "");
        assertThat(found(Sought.bornIn(zoe, 2014, 3))).containsExactly(1L);
        assertThat(found(Sought.bornIn(zoe, 2010, 3))).isEmpty();
    }

    @Test
    void byADayOfBirthAlone() {
        assertThat(found(Sought.of(new Person("", "", "", "2014-03-09", "", "", "", ""))))
                .containsExactly(1L);
    }

    @Test
    void byAPostcodeAlone() {
        assertThat(found(Sought.of(new Person("", "", "", "", "", "CV49EE", "", ""))))
                .containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aYearThatIsOffByOneIsToldAsNear() {
        Ranked ranked =
                index.ranked(Sought.bornIn(new Person("Zoe", "Quornby Tamsett", "", "", "", "", "", ""), 2015, 0));
        assertThat(ranked.candidates().get(0).learner()).isEqualTo(1);
        assertThat(ranked.candidates().get(0).comparison().level(Field.BORN)).isEqualTo(Level.NEAR);
    }

    @Test
    void theBetterFitComesFirst() {
        index.apply(List.of(learner(3, person("Zoë", "Quornby-Tamsett", "2011-07-30"))));
        Sought sought = Sought.bornIn(new Person("Zoe", "Quornby", "", "", "", "", "", ""), 2011, 7);
        assertThat(found(sought)).first().isEqualTo(3L);
    }

    @Test
    void aCrowdThatSharesAllThatIsSaidIsTooMany() {
        index.apply(IntStream.range(10, 4_100)
                .mapToObj(id -> learner(id, person("Ann", "Smith", "2014-03-10")))
                .toList());
        Ranked ranked = index.ranked(Sought.of(new Person("", "Smith", "", "", "", "", "", "")));
        assertThat(ranked.tooMany()).isTrue();
        assertThat(ranked.candidates()).isEmpty();
    }

    @Test
    void thatACrowdWasPassedOverIsToldBesideTheFewWhoWereFound() {
        index.apply(IntStream.range(10, 4_100)
                .mapToObj(id -> learner(id, person("Ann", "Smith", "2014-03-10")))
                .toList());
        index.apply(List.of(learner(5_000, person("Bea", "Smithers", "2001-02-03"))));
        Ranked ranked = index.ranked(Sought.of(new Person("Bea", "Smith", "", "", "", "", "", "")));
        assertThat(ranked.tooMany()).isTrue();
    }

    private List<Long> found(Sought sought) {
        return index.ranked(sought).candidates().stream()
                .map(one -> one.learner())
                .toList();
    }

    private static IndexedLearner learner(long id, Person person) {
        return new IndexedLearner(id, id, List.of(Profile.of(person)));
    }

    private static Person person(String given, String family, String born) {
        return new Person(given, family, "", born, "f", "CV4 9EE", "", "");
    }
}
