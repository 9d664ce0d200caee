package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.identifiers.Upn;

class SamePupilTests {

    private static final String UPN = Upn.complete("926237715001").value();
    private static final String OTHERS_UPN = Upn.complete("926237715002").value();

    @ParameterizedTest
    @CsvSource({
        "Zoë, O'Brien-Śmith, 2015-03-09",
        "ZOE, OBRIEN SMITH, 2015-03-09", // no accents, no signs
        "Zoë Anne, O'Brien-Śmith, 2015-03-09",
        "Zoë, Fairweather, 2015-03-09", // the former name
        "O'Brien-Śmith, Zoë, 2015-03-09", // exchanged
        "Zoë, O'Brian-Śmith, 2015-03-09", // a slip
        "Zoë, O'Brien-Śmith, 2015-09-03", // day and month exchanged
        "Zoë, O'Brien-Śmith, 2015-03-08", // a slip in the date
    })
    void samePupilIsKnownAsSchoolsWriteThem(String given, String family, String born) {
        assertThat(SamePupil.is(new RequestedPupil(given, family, "", born, ""), pupil()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Zoëa, O'Brien-Śmith, 2015-03-09", // a twin with a name alike
        "Max, O'Brien-Śmith, 2015-03-09", // a twin
        "Zoë, O'Brien-Śmith, 2013-11-27", // a namesake of another year
        "Zoë, Fairley, 2015-03-09",
        "Max, O'Brien-Śmith, 2012-01-31", // a sibling
        "Zoë, O'Brian-Śmith, 2015-03-08", // two slips
    })
    void whoMayBeAnotherIsNotTakenForThePupil(String given, String family, String born) {
        assertThat(SamePupil.is(new RequestedPupil(given, family, "", born, ""), pupil()))
                .isFalse();
    }

    @Test
    void twinsWhoShareTheirFirstNamesAreTwo() {
        Pupil rahman = pupil("<Forename>Abdul</Forename>", "<MiddleNames>Rahman</MiddleNames>");
        assertThat(SamePupil.is(asked("Abdul Rahim", ""), rahman)).isFalse();
        assertThat(SamePupil.is(asked("Abdul Rahman", ""), rahman)).isTrue();
    }

    @Test
    void namesakeWithAnotherUpnIsAnother() {
        assertThat(SamePupil.is(asked("Zoë", OTHERS_UPN), pupil())).isFalse();
    }

    @Test
    void sameUpnBearsAnotherFamilyNameButNotAnotherChild() {
        assertThat(SamePupil.is(new RequestedPupil("Zoë", "Newname", "", "2015-03-09", UPN), pupil()))
                .isTrue();
        assertThat(SamePupil.is(new RequestedPupil("Max", "Newname", "", "2012-01-31", UPN), pupil()))
                .as("a UPN typed from another line")
                .isFalse();
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
