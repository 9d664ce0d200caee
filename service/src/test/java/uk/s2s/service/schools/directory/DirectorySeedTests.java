package uk.s2s.service.schools.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.s2s.service.database.TestDatabase;

class DirectorySeedTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @BeforeAll
    static void fill() {
        SeededDirectory.in(database);
    }

    @Test
    void holdsEverySchoolOfTheCensus() {
        assertThat(number("select count(*) from establishment")).isEqualTo(24_442);
        assertThat(number("select count(distinct number) from establishment")).isEqualTo(24_442);
    }

    @Test
    void holdsEachLinkOnce() {
        assertThat(number("select count(*) from succession where predecessor = 142527 and successor = 142526"))
                .isEqualTo(1);
        assertThat(text("select predecessor_name || ', ' || successor_name from succession where predecessor = 142527"))
                .isEqualTo("Ten Mile Bank Riverside Academy, Hilgay Riverside Academy");
    }

    @Test
    void demoSchoolHasClosed() {
        assertThat(text("select number || ' ' || closed from establishment where urn = 142527"))
                .isEqualTo("9262198 2024-09-01");
        assertThat(number("select count(*) from establishment where not is_open"))
                .isEqualTo(4);
    }

    @Test
    void demoSchoolsHaveATown() {
        assertThat(text("select town from establishment where number = '9262377'"))
                .isEqualTo("Thetford");
    }

    @Test
    void oddNamesAreKept() {
        assertThat(text("select name from establishment where urn = 139290")).isEqualTo("Academy@Worden");
        assertThat(text("select name from establishment where urn = 146303")).isEqualTo("AldridgeUTC@MediaCityUK");
    }

    @Test
    void noLetterIsLost() {
        assertThat(number("select count(*) from establishment where strpos(name, U&'\\FFFD') > 0"))
                .isZero();
        assertThat(text("select name from establishment where urn = 100371"))
                .isEqualTo("Ecole Française de Londres Jacques Prévert");
    }

    @Test
    void holdsAuthoritiesOfEnglandAndWalesAndOverseas() {
        assertThat(
                        text(
                                "select string_agg(name, ', ' order by code) from local_authority where code in ('926', '681', '702')"))
                .isEqualTo("Cardiff, BFPO Overseas Establishments, Norfolk");
    }

    @Test
    void secondStartChangesNothing() {
        database.jdbc()
                .sql("update establishment set name = 'Renamed' where urn = 100000")
                .update();
        SeededDirectory.in(database);
        assertThat(text("select name from establishment where urn = 100000")).isEqualTo("Renamed");
    }

    private static int number(String query) {
        return database.jdbc().sql(query).query(Integer.class).single();
    }

    private static String text(String query) {
        return database.jdbc().sql(query).query(String.class).single();
    }
}
