package uk.s2s.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalAuthoritiesTests {

    private static final LaCode CUMBRIA = new LaCode("909");
    private static final LaCode CUMBERLAND = new LaCode("942");
    private static final LaCode NORTHAMPTONSHIRE = new LaCode("928");

    private final LocalAuthorities known = LocalAuthorities.known();

    @Test
    void findsByNumberAndName() {
        assertThat(known.find(new LaCode("926"))).map(LocalAuthority::name).contains("Norfolk");
        assertThat(known.find(new LaCode("801"))).map(LocalAuthority::name).contains("Bristol, City of");
        assertThat(known.findByName(" cumbERL"))
                .extracting(a -> a.code().value())
                .containsExactly("942");
    }

    @Test
    void unknownNumberIsOnlyNotInOurList() {
        assertThat(known.find(new LaCode("123"))).isEmpty();
        assertThat(known.successorsOf(new LaCode("123"))).isEmpty();
    }

    @Test
    void formerNumbersLeadToTheirSuccessors() {
        assertThat(known.successorsOf(CUMBRIA))
                .map(LocalAuthority::name)
                .containsExactly("Cumberland", "Westmorland and Furness");
        assertThat(known.successorsOf(NORTHAMPTONSHIRE))
                .extracting(a -> a.code().value())
                .containsExactly("940", "941");
        assertThat(known.predecessorsOf(CUMBERLAND))
                .extracting(LocalAuthority::code)
                .containsExactly(CUMBRIA);
    }

    @Test
    void cumbriaEndedWithMarch2023() {
        assertThat(codesOn(LocalDate.of(2023, 3, 31))).contains(CUMBRIA).doesNotContain(CUMBERLAND);
        assertThat(codesOn(LocalDate.of(2023, 4, 1))).contains(CUMBERLAND).doesNotContain(CUMBRIA);
    }

    @Test
    void englandHas153AuthoritiesSinceApril2023() {
        assertThat(codesOn(LocalDate.of(2023, 4, 1)))
                .filteredOn(
                        code -> !code.value().startsWith("6") && !code.value().startsWith("7"))
                .hasSize(153);
    }

    @Test
    void everySuccessorIsListedAndBeganTheDayAfter() {
        for (LocalAuthority former : known.all().toList()) {
            LocalDate until = former.until();
            assertThat(former.successors().isEmpty()).as(former.name()).isEqualTo(until == null);
            assertThat(known.successorsOf(former.code())).hasSameSizeAs(former.successors());
            assertThat(known.successorsOf(former.code()))
                    .allMatch(next -> until != null && until.plusDays(1).equals(next.from()));
        }
    }

    private List<LaCode> codesOn(LocalDate day) {
        return known.asOf(day).stream().map(LocalAuthority::code).toList();
    }
}
