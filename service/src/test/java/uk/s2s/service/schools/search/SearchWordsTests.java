package uk.s2s.service.schools.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.Address;
import uk.s2s.service.schools.School;
import uk.s2s.service.schools.SchoolStatus;

class SearchWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            St Mary's                      | st marys
            Saint Marys                    | st marys
            St. Mary’s                     | st marys
            SS Peter & Paul                | st peter paul
            St Peter and St Paul           | st peter st paul
            All Saints                     | all saints
            Bishop's C of E Primary        | bishops cofe primary
            Bishops C.E. Primary           | bishops cofe primary
            Bishops Church of England Primary | bishops cofe primary
            Bishops CofE Primary           | bishops cofe primary
            St Joseph's RC Primary         | st josephs catholic primary
            St Josephs Roman Catholic Primary | st josephs catholic primary
            The School of the Holy Child   | school holy child
            R.E.A.L Independent Schools    | real independent schools
            Ecole Française Jacques Prévert | ecole francaise jacques prevert
            Ysgol Gyfun Gŵyr               | ysgol gyfun gwyr
            Academy@Worden                 | academy worden
            North Star 82°                 | north star 82
            Frances Olive Anderson Church of England (Aided) | frances olive anderson cofe aided
            """)
    void spellsAsStored(String typed, String words) {
        assertThat(String.join(" ", SearchWords.of(typed))).isEqualTo(words);
    }

    @Test
    void smallWordsCountWhenThereIsNothingElse() {
        assertThat(SearchWords.of("The")).containsExactly("the");
        assertThat(SearchWords.of(" ' ")).isEmpty();
    }

    @Test
    void joinedWordsAreFoundApartToo() {
        assertThat(SearchWords.of(named("AldridgeUTC@MediaCityUK")).vector())
                .contains("'aldridgeutc'", "'aldridge'", "'utc'", "'mediacityuk'", "'media'", "'city'", "'uk'");
    }

    @Test
    void nameWeighsMoreThanPlaceAndAuthority() {
        assertThat(SearchWords.of(named("Drake Primary School")).vector())
                .isEqualTo(
                        "'drake':1A 'primary':1A 'school':1A 'thetford':2B 'norfolk':3C 'ip24':4D '1jw':4D 'ip241jw':4D");
    }

    private static School named(String name) {
        return new School(
                120995,
                new SchoolNumber("9262377"),
                name,
                "Community school",
                "Primary",
                SchoolStatus.OPEN,
                LocalDate.EPOCH,
                null,
                new Address("Fairfields", "", "", "Thetford", "", "IP24 1JW"),
                "",
                "Norfolk",
                null);
    }
}
