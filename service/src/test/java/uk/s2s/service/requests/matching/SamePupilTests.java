package uk.s2s.service.requests.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.identifiers.Upn;
import uk.s2s.service.requests.RequestedPupil;

class SamePupilTests {

    private static final String UPN = Upn.complete("926237715001").value();
    private static final String OTHERS_UPN = Upn.complete("926237715002").value();

    @ParameterizedTest
    @CsvSource({
        "Zoë Anne Marie, O'Brien-Śmith, 2015-03-09",
        "ZOE ANNE-MARIE, OBRIEN SMITH, 2015-03-09", // no accents, no signs
        "Zoë Annemarie, Fairweather, 2015-03-09", // the former name
        "Zoë Anne Marie, O'Brian-Śmith, 2015-03-09", // a slip
        "Zoë Anne Marie, O'Brien-Śmith, 2015-09-03", // day and month exchanged
        "Zoë Anne Marie, O'Brien-Śmith, 2015-03-08", // a slip in the date
    })
    void samePupilIsKnownByAllNamesAsSchoolsWriteThem(String given, String family, String born) {
        assertThat(likeness(given, family, born)).isEqualTo(Likeness.FULLY);
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë, O'Brien-Śmith, 2015-03-09", // a twin may have other middle names
        "ZOE, FAIRWEATHER, 2015-03-09",
        "Zoë A, O'Brien-Śmith, 2015-03-09",
        "O'Brien-Śmith, Zoë, 2015-03-09", // exchanged
        "Zoë, O'Brien-Śmith, 2015-03-08",
    })
    void whoLeavesNamesOutMayMeanSomebodyElseToo(String given, String family, String born) {
        assertThat(likeness(given, family, born)).isEqualTo(Likeness.PARTLY);
    }

    @ParameterizedTest
    @CsvSource({
        "Zoëa, O'Brien-Śmith, 2015-03-09", // a twin with a name alike, or a slip
        "Zoë Anne Maria, O'Brien-Śmith, 2015-03-09",
        "Zoë Anne Grace, O'Brien-Śmith, 2015-03-09", // one middle name of two
    })
    void namesAlikeAreAPersonsToTell(String given, String family, String born) {
        assertThat(likeness(given, family, born)).isEqualTo(Likeness.DOUBTFUL);
    }

    @ParameterizedTest
    @CsvSource({
        "Max, O'Brien-Śmith, 2015-03-09", // a twin
        "Zoë Grace, O'Brien-Śmith, 2015-03-09", // a twin who shares the first name
        "Zoë, O'Brien-Śmith, 2013-11-27", // a namesake of another year
        "Zoë, Fairley, 2015-03-09",
        "Max, O'Brien-Śmith, 2012-01-31", // a sibling
        "Zoë, O'Brian-Śmith, 2015-03-08", // two slips
    })
    void anotherIsNotTakenForThePupil(String given, String family, String born) {
        assertThat(likeness(given, family, born)).isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void twinsWhoShareTheirFirstNamesAreTwo() {
        Pupil rahman = pupil("<Forename>Abdul</Forename>", "<MiddleNames>Rahman</MiddleNames>");
        assertThat(SamePupil.of(asked("Abdul Rahim", ""), rahman)).isEqualTo(Likeness.DOUBTFUL);
        assertThat(SamePupil.of(asked("Abdul Yusuf", ""), rahman)).isEqualTo(Likeness.DIFFERENT);
        assertThat(SamePupil.of(asked("Abdul Rahman", ""), rahman)).isEqualTo(Likeness.FULLY);
        assertThat(SamePupil.of(asked("Abdul", ""), rahman)).isEqualTo(Likeness.PARTLY);
        Pupil ali = pupil("<Forename>Abdul</Forename>", "<MiddleNames>Rahman Ali</MiddleNames>");
        assertThat(SamePupil.of(asked("Abdul Rahim Ali", ""), ali)).isEqualTo(Likeness.DOUBTFUL);
    }

    @Test
    void oneNameOnBothSidesMayBeATwinsToo() {
        assertThat(SamePupil.of(asked("Abdul", ""), pupil("<Forename>Abdul</Forename>", "")))
                .isEqualTo(Likeness.PARTLY);
    }

    @Test
    void namesakeWithAnotherUpnIsAnother() {
        assertThat(SamePupil.of(asked("Zoë Anne Marie", OTHERS_UPN), pupil())).isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void sameUpnBearsAnotherFamilyNameButNotAnotherChild() {
        assertThat(SamePupil.of(new RequestedPupil("Zoë", "Newname", "", "2015-03-09", UPN), pupil()))
                .isEqualTo(Likeness.BY_UPN);
        assertThat(SamePupil.of(new RequestedPupil("Max", "Newname", "", "2012-01-31", UPN), pupil()))
                .as("a UPN typed from another line")
                .isEqualTo(Likeness.DIFFERENT);
    }

    private static Likeness likeness(String given, String family, String born) {
        return SamePupil.of(new RequestedPupil(given, family, "", born, ""), pupil());
    }

    private static RequestedPupil asked(String given, String upn) {
        return new RequestedPupil(given, "O'Brien-Śmith", "", "2015-03-09", upn);
    }

    private static Pupil pupil() {
        return pupil("<Forename>Zoë</Forename>", "<MiddleNames>Anne Marie</MiddleNames>");
    }

    private static Pupil pupil(String forename, String middle) {
        String file = "<CTfile><CTFpupilData><Pupil><UPN>" + UPN + "</UPN><Surname>O'Brien-Śmith</Surname>" + forename
                + "<DOB>2015-03-09</DOB><Sex>F</Sex><BasicDetails><FormerSurname>Fairweather</FormerSurname>" + middle
                + "</BasicDetails></Pupil></CTFpupilData></CTfile>";
        return new CtfReader()
                .pupil(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), 1)
                .orElseThrow();
    }
}
