package uk.s2s.register.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.register.matching.People.amara;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkerTests {

    static Stream<People> describedOtherwise() {
        return Stream.of(
                amara().given("Amara"),
                amara().given("Amarra").family("Okonkwo Hale"),
                amara().born("2011-01-09"),
                amara().born("2011-09-10"),
                amara().family("Hale"),
                amara().family("Bunn").former("Okonkwo Hale"),
                amara().given("Okonkwo-Hale").family("Amara"),
                amara().at("2 Mill Drift", "Beccles", "NR34 9XX"),
                amara().at("", "", ""));
    }

    @ParameterizedTest
    @MethodSource("describedOtherwise")
    void onePersonIsFoundAmongMany(People other) {
        List<Link> links = Linker.ofTwo(left(amara()), right(other)).links(0.5, compared -> {});
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.left()).isEqualTo(Strangers.MANY);
            assertThat(link.right()).isEqualTo(Strangers.MANY);
        });
    }

    static Stream<People> ofTheFamily() {
        return Stream.of(
                amara().given("Bertram").male(),
                amara().given("Amelie"),
                amara().given("Bertram").male().born("2013-02-11"),
                amara().given("Chidi Samuel").male().born("2009-04-30"));
    }

    /** A twin, a twin with a name alike, younger and older ones. */
    @ParameterizedTest
    @MethodSource("ofTheFamily")
    void brothersAndSistersAreNeverOnePerson(People other) {
        assertThat(Linker.ofTwo(left(amara()), right(other)).links(0.5, compared -> {}))
                .isEmpty();
    }

    @Test
    void namesakeBornTheSameDayElsewhereIsNotSure() {
        People namesake = amara().given("Jack").family("Smith");
        List<Link> links = Linker.ofTwo(
                        left(namesake),
                        right(namesake.at("3 Quay Street", "Exeter", "EX1 1AA").born("2011-09-10")))
                .links(0.999, compared -> {});
        assertThat(links).isEmpty();
    }

    @Test
    void duplicatesOfOneListComeOnce() {
        List<Person> list = left(amara());
        list.add(amara().given("Amarra").person());
        assertThat(Linker.ofOne(list).links(0.5, compared -> {}))
                .singleElement()
                .satisfies(link -> assertThat(link.left()).isLessThan(link.right()));
    }

    /** Namesakes, swapped namesakes and a family: alike enough to mislead whoever expects duplicates. */
    @Test
    void listWithoutDuplicatesTeachesNothingWrong() {
        List<Person> list = new ArrayList<>(Strangers.of(1));
        Strangers.of(2).forEach(list::add);
        ofTheFamily().skip(1).forEach(one -> list.add(one.person()));
        Linker linker = Linker.ofOne(list);
        linker.learn();
        assertThat(linker.links(0.5, compared -> {})).isEmpty();
    }

    @Test
    void emptyListsHaveNoLinks() {
        assertThat(Linker.ofOne(List.of()).links(0.5, compared -> {})).isEmpty();
        List<Person> twice = List.of(amara().person(), amara().person());
        for (Linker linker : List.of(Linker.ofTwo(List.of(), twice), Linker.ofTwo(twice, List.of()))) {
            linker.learn();
            assertThat(linker.links(0.5, compared -> {})).isEmpty();
        }
        Linker learning = Linker.ofOne(List.of(amara().person()));
        learning.learn();
        assertThat(learning.links(0.5, compared -> {})).isEmpty();
    }

    @Test
    void whoSaysNothingIsNobody() {
        Person nobody = new Person("", "", "", "", "", "", "", "");
        assertThat(Linker.ofOne(List.of(nobody, nobody, nobody)).links(0.5, compared -> {}))
                .isEmpty();
    }

    private static List<Person> left(People last) {
        return with(last, 1);
    }

    private static List<Person> right(People last) {
        return with(last, 2);
    }

    private static List<Person> with(People last, int seed) {
        List<Person> list = new ArrayList<>(Strangers.of(seed));
        list.add(last.person());
        return list;
    }
}
