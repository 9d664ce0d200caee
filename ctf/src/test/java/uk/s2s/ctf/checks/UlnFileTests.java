package uk.s2s.ctf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UlnFileTests {

    @Test
    void takesAPartialFileWithNamesAndAddress() {
        assertThat(codes(Sample.correct())).isEmpty();
    }

    @Test
    void refusesAFullFile() {
        assertThat(codes(Sample.correct().with("partial", "full"))).containsExactly("uln-file-not-partial");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Attendance><YearData><Year>2025</Year><LEA>926</LEA><Estab>4444</Estab></YearData></Attendance>",
                "<LookedAfter><InCare>true</InCare></LookedAfter>",
                "<SENhistory><SEN><StartDate>2020-01-01</StartDate><SENprovision>K</SENprovision></SEN></SENhistory>",
                "<Contacts><Contact><Order>1</Order><Surname>Example</Surname></Contact></Contacts>"
            })
    void refusesSectionsBeyondBasicDetailsAndAddress(String section) {
        assertThat(codes(Sample.correct().with("</Pupil>", section + "</Pupil>")))
                .containsExactly("uln-file-section-not-allowed");
    }

    @Test
    void emptySectionIsNoSection() {
        assertThat(codes(Sample.correct().with("</Pupil>", "<Attendance/></Pupil>")))
                .containsExactly("item-empty");
    }

    @Test
    void warnsOfWhatItHasNoUseFor() {
        assertThat(codes(Sample.correct().with("</BasicDetails>", "<Ethnicity>WBRI</Ethnicity></BasicDetails>")))
                .containsExactly("uln-file-item-not-needed");
    }

    @Test
    void warnsOfAPupilWithoutPostcode() {
        assertThat(codes(Sample.correct().without("<PostCode>PE30 1AB</PostCode>")))
                .containsExactly("uln-postcode-missing");
    }

    @Test
    void needsACompleteAddress() {
        assertThat(codes(Sample.correct().without("<PAON>12</PAON>"))).containsExactly("uln-address-incomplete");
        assertThat(codes(Sample.correct().with("Town>", "PostTown>"))).containsExactly("uln-address-incomplete");
    }

    @Test
    void firstAddressLineIsEnough() {
        Sample lines = Sample.correct()
                .with("BS7666Address", "AddressLines")
                .without("<PAON>12</PAON>")
                .without("<Town>Fenton</Town>")
                .with("Street>", "AddressLine1>");
        assertThat(codes(lines)).isEmpty();
    }

    @Test
    void warnsOfPupilsUnder13() {
        assertThat(codes(Sample.correct().with("2011-09-01", "2013-03-02"))).isEmpty();
        assertThat(codes(Sample.correct().with("2011-09-01", "2013-03-03"))).containsExactly("uln-pupil-under-13");
    }

    @Test
    void refusesVersionsOutsideTheList() {
        assertThat(codes(Sample.correct().with("25.0", "10.0"))).doesNotContain("version-not-accepted");
        assertThat(codes(Sample.correct().with("25.0", "9.0"))).contains("version-not-accepted");
        assertThat(codes(Sample.correct().with("25.0", "26.0"))).contains("version-not-accepted");
    }

    private static List<String> codes(Sample sample) {
        return Sample.codes(sample.checkForUln());
    }
}
