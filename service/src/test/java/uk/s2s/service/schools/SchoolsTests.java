package uk.s2s.service.schools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.database.TestDatabase;

class SchoolsTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private DirectoryFixture directory;
    private Schools schools;

    @BeforeEach
    void emptyDirectory() {
        directory = new DirectoryFixture(database.jdbc());
        directory.empty();
        schools = SchoolsFixture.schools(database.jdbc());
    }

    @Test
    void findsASchoolByItsNumber() {
        directory.open(120995, "9262377", "Drake Primary School");
        assertThat(schools.find(number("9262377")))
                .contains(new Organisation(number("9262377"), "Drake Primary School", true));
    }

    @Test
    void doesNotFindWhatIsNotThere() {
        assertThat(schools.find(number("9269999"))).isEmpty();
        assertThat(schools.find(number("999LLLL"))).isEmpty();
    }

    @Test
    void academyThatKeptTheNumberStandsForIt() {
        directory.closed(100, "9262377", "Drake Junior School").open(200, "9262377", "Drake Academy");
        directory.takesOver(200, 100);
        assertThat(schools.find(number("9262377")))
                .contains(new Organisation(number("9262377"), "Drake Academy", true));
        assertThat(schools.successors(number("9262377"))).isEmpty();
    }

    @Test
    void closedSchoolIsAnsweredWithItsSuccessor() {
        directory.closed(100, "9262198", "Ten Mile Bank").open(200, "9263107", "Hilgay");
        directory.takesOver(200, 100, "merged");
        assertThat(schools.find(number("9262198")).orElseThrow().open()).isFalse();
        assertThat(schools.onlySuccessor(number("9262198")))
                .contains(new Organisation(number("9263107"), "Hilgay", true));
    }

    @Test
    void chainOfSuccessorsIsFollowedToItsEnd() {
        directory
                .closed(100, "9261001", "First")
                .closed(200, "9261002", "Second")
                .open(300, "9261003", "Third");
        directory.takesOver(200, 100).takesOver(300, 200);
        assertThat(schools.successors(number("9261001")))
                .extracting(Organisation::name)
                .containsExactly("Third");
        assertThat(schools.onlySuccessor(number("9261001"))).isPresent();
    }

    @Test
    void chainBeginsAtTheLastSchoolThatHadTheNumber() {
        directory
                .closed(100, "9261001", "School")
                .closed(200, "9261001", "Academy")
                .open(300, "9261003", "Merged");
        database.jdbc()
                .sql("update establishment set closed = '2012-08-31' where urn = 100")
                .update();
        database.jdbc()
                .sql("update establishment set closed = '2020-08-31' where urn = 200")
                .update();
        directory.takesOver(300, 200);
        assertThat(schools.onlySuccessor(number("9261001"))).isPresent();
    }

    @Test
    void circleOfLinksEnds() {
        directory.closed(100, "9261001", "First").closed(200, "9261002", "Second");
        directory.takesOver(200, 100).takesOver(100, 200);
        assertThat(schools.successors(number("9261001"))).isEmpty();
    }

    @Test
    void splitSchoolHasSuccessorsButNoCertainOne() {
        directory.closed(100, "9261001", "All").open(200, "9261002", "Girls").open(300, "9261003", "Boys");
        directory.takesOver(200, 100, "split school").takesOver(300, 100, "split school");
        assertThat(schools.successors(number("9261001"))).hasSize(2);
        assertThat(schools.onlySuccessor(number("9261001"))).isEmpty();
    }

    @Test
    void oneHalfOfASplitSchoolIsNotCertain() {
        directory.closed(100, "9261001", "All").open(200, "9261002", "Girls").takesOver(200, 100, "split school");
        assertThat(schools.successors(number("9261001"))).hasSize(1);
        assertThat(schools.onlySuccessor(number("9261001"))).isEmpty();
    }

    @Test
    void heirThatTheDirectoryDoesNotKnowLeavesDoubt() {
        directory.closed(100, "9261001", "First").open(200, "9261002", "Second");
        directory.takesOver(200, 100).takesOver(999, 100);
        assertThat(schools.successors(number("9261001"))).hasSize(1);
        assertThat(schools.onlySuccessor(number("9261001"))).isEmpty();
    }

    @Test
    void schoolThatIsOnlyProposedTakesNoFiles() {
        directory
                .closed(100, "9261001", "First")
                .proposed(200, "9261002", "Second")
                .takesOver(200, 100);
        assertThat(schools.find(number("9261002")).orElseThrow().open()).isFalse();
        assertThat(schools.successors(number("9261001"))).isEmpty();
    }

    @Test
    void numberFromBeforeAReorganisationLeadsToTheNewOne() {
        directory.open(100, "9402001", "Boughton Primary School").formerNumber(100, "9282001");
        assertThat(schools.find(number("9282001")))
                .contains(new Organisation(number("9282001"), "Boughton Primary School", false));
        assertThat(schools.onlySuccessor(number("9282001")))
                .contains(new Organisation(number("9402001"), "Boughton Primary School", true));
    }

    @Test
    void unknownNumberOfAReorganisedAuthorityLeadsToTheSameDigitsElsewhere() {
        directory.open(100, "9402001", "Boughton Primary School");
        assertThat(schools.find(number("9282001"))).isEmpty();
        assertThat(schools.successors(number("9282001")))
                .extracting(Organisation::number)
                .containsExactly(number("9402001"));
        assertThat(schools.onlySuccessor(number("9282001"))).isEmpty();
    }

    @Test
    void authorityThatEndedIsClosedAndLeadsToThoseThatTookOver() {
        directory
                .authority("909", "Cumbria")
                .authority("942", "Cumberland")
                .authority("943", "Westmorland and Furness");
        assertThat(schools.find(number("909LLLL"))).contains(new Organisation(number("909LLLL"), "Cumbria", false));
        assertThat(schools.successors(number("909LLLL")))
                .extracting(Organisation::name)
                .containsExactly("Cumberland", "Westmorland and Furness");
        assertThat(schools.onlySuccessor(number("909LLLL"))).isEmpty();
    }

    @Test
    void organisationWithoutNoticeAddressHasNone() {
        assertThat(schools.noticeAddress(number("9262377"))).isEmpty();
    }

    private static SchoolNumber number(String text) {
        return new SchoolNumber(text);
    }
}
