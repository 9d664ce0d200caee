package uk.s2s.service.schools.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.identifiers.LaCode;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.SchoolStatus;
import uk.s2s.service.schools.SchoolsFixture;
import uk.s2s.service.schools.directory.SeededDirectory;

/** Against all schools of England, so that what is found has the whole country to compete with. */
class SchoolSearchTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static SchoolSearch search;

    @BeforeAll
    static void fill() {
        SeededDirectory.in(database);
        search = new SchoolSearch(
                database.jdbc(), SchoolsFixture.schools(database.jdbc()), new Dictionary(database.jdbc()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Drake Primary School              | Drake Primary School
            drake primary thetford            | Drake Primary School
            drake ip24                        | Drake Primary School
            thetford academy                  | The Thetford Academy
            thetford acadamy                  | The Thetford Academy
            theftord academy                  | The Thetford Academy
            bishops cofe primary academy      | The Bishop's Church of England Primary Academy
            bishop's c of e primary academy   | The Bishop's Church of England Primary Academy
            Academy@Worden                    | Academy@Worden
            worden academy                    | Academy@Worden
            aldridge utc media city           | AldridgeUTC@MediaCityUK
            ecole francaise londres           | Ecole Française de Londres Jacques Prévert
            école française                   | Ecole Française de Londres Jacques Prévert
            st thomas a becket sp3            | St Thomas à Becket Church of England Aided Primary School
            beis rochel dsatmar               | Beis Rochel d’Satmar School
            real independent ilkeston         | R.E.A.L Independent Schools Ilkeston
            9262377                           | Drake Primary School
            926/2377                          | Drake Primary School
            120995                            | Drake Primary School
            ip24 1jw                          | Drake Primary School
            IP241JW                           | Drake Primary School
            """)
    void findsFirstWhatIsMeant(String typed, String name) {
        assertThat(find(typed).schools()).first().extracting(FoundSchool::name).isEqualTo(name);
    }

    @Test
    void townAloneFindsItsSchools() {
        assertThat(names("brandon")).contains("Forest Academy");
    }

    @Test
    void districtIsNotTheNeighbouringOne() {
        assertThat(find("IP2").schools())
                .isNotEmpty()
                .allMatch(school -> school.postcode().startsWith("IP2 "));
        assertThat(find("IP24").schools())
                .isNotEmpty()
                .allMatch(school -> school.postcode().startsWith("IP24 "));
    }

    @Test
    void closedSchoolsComeLast() {
        Found found = find("ten mile bank");
        assertThat(found.schools()).extracting(FoundSchool::status).containsExactly(SchoolStatus.CLOSED);
        assertThat(found.schools().get(0).page()).isEqualTo("/schools/142527");
        List<FoundSchool> weasenham = find("primary academy brisley").schools();
        assertThat(weasenham.get(0).status()).isEqualTo(SchoolStatus.OPEN);
    }

    @Test
    void misspeltWordIsPutRightAndSaidSo() {
        assertThat(find("thetfrod").corrections())
                .containsExactly(new Found.Correction("thetfrod", List.of("thetford")));
        assertThat(find("thetford").corrections()).isEmpty();
    }

    @Test
    void whatNoSchoolHasAllOfIsFoundInPart() {
        Found found = find("drake primary zebra");
        assertThat(found.partial()).isTrue();
        assertThat(found.schools()).extracting(FoundSchool::name).contains("Drake Primary School");
    }

    @Test
    void nonsenseFindsNothing() {
        assertThat(find("xqzzyk").isEmpty()).isTrue();
        assertThat(find("''").isEmpty()).isTrue();
        assertThat(find("9269999").isEmpty()).isTrue();
    }

    @Test
    void signsOfSqlAndOfTheQueryLanguageAreLetters() {
        assertThat(find("st mary's | & ! :* %_ \\ ' -- ;").schools()).isNotEmpty();
    }

    @Test
    void authorityIsFoundByNameAndNumber() {
        assertThat(find("norfolk").authorities()).extracting(Organisation::name).containsExactly("Norfolk");
        assertThat(find("926").authorities()).extracting(Organisation::name).containsExactly("Norfolk");
        assertThat(find("926LLLL").authorities()).extracting(Organisation::name).containsExactly("Norfolk");
    }

    @Test
    void authorityNarrowsTheSearch() {
        Found found = search.find("st marys", Optional.of(new LaCode("926")), 1);
        assertThat(found.schools())
                .isNotEmpty()
                .allMatch(school -> school.laName().equals("Norfolk"));
        assertThat(found.total()).isLessThan(find("st marys").total());
    }

    @Test
    void authorityAloneListsItsSchools() {
        assertThat(search.find("", Optional.of(new LaCode("420")), 1).schools())
                .extracting(FoundSchool::name)
                .containsExactly("The Five Islands Academy");
        assertThat(find("").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"primary", "st marys", "catholic primary", "norfolk", "the academy", "park"})
    void pageHoldsTheLikeliestOfAllThatAreFound(String typed) {
        List<String> words = SearchWords.of(typed);
        List<Integer> all = database.jdbc()
                .sql("""
                        select urn from establishment where found_by @@ cast(:all as tsquery)
                         order by is_open desc, name_words = :line desc, found_by @@ cast(:inName as tsquery) desc,
                                  starts_with(name_words, :line) desc, length(name_words), name_words, urn limit 50
                        """)
                .param("all", WordQuery.of(words).all())
                .param("inName", WordQuery.of(words).inName())
                .param("line", String.join(" ", words))
                .query(Integer.class)
                .list();
        List<Integer> pages = Stream.of(1, 2)
                .flatMap(page -> search.find(typed, Optional.empty(), page).schools().stream())
                .map(FoundSchool::urn)
                .toList();
        assertThat(pages).isEqualTo(all);
    }

    @Test
    void moreThanAnybodyReadsIsNotCounted() {
        Found last = search.find("primary", Optional.empty(), 40);
        assertThat(last.total()).isEqualTo(SchoolSearch.COUNTED);
        assertThat(last.paging().hasNext()).isFalse();
        assertThat(last.schools()).hasSize(Paging.SIZE);
        assertThat(search.find("primary", Optional.empty(), 41).page()).isEqualTo(1);
    }

    @Test
    void pagesFollowOneAnother() {
        Found first = find("st marys");
        Found second = search.find("st marys", Optional.empty(), 2);
        assertThat(first.paging().pages()).isGreaterThan(1);
        assertThat(second.total()).isEqualTo(first.total());
        assertThat(second.schools()).doesNotContainAnyElementsOf(first.schools());
    }

    private static Found find(String typed) {
        return search.find(typed, Optional.empty(), 1);
    }

    private static List<String> names(String typed) {
        return find(typed).schools().stream().map(FoundSchool::name).toList();
    }
}
