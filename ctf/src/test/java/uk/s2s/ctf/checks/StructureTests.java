package uk.s2s.ctf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Verdict;

class StructureTests {

    @Test
    void nothingIsFoundInACorrectFile() {
        CheckReport report = Sample.correct().check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(report.pupils()).isEqualTo(1);
        assertThat(report.header().orElseThrow().source().name()).isEqualTo("Fen & Marsh Academy");
        assertThat(report.version().orElseThrow().number()).isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<UPN>A926444420019</UPN>",
                "<Surname>Example</Surname>",
                "<Forename>Robin</Forename>",
                "<DOB>2011-09-01</DOB>",
                "<Sex>F</Sex>",
                "<DocumentName>Common Transfer File</DocumentName>",
                "<CTFversion>25.0</CTFversion>",
                "<DocumentQualifier>partial</DocumentQualifier>"
            })
    void missingRequiredItemRefusesTheFile(String item) {
        CheckReport report = Sample.correct().without(item).check();
        assertThat(Sample.codes(report)).containsExactly("required-item-missing");
        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void missingItemIsSaidAtThePupilInWords() {
        Finding finding = Sample.correct()
                .without("<DOB>2011-09-01</DOB>")
                .check()
                .findings()
                .get(0);
        assertThat(finding.message())
                .isEqualTo("Pupil 1, line 20: Date of birth (DOB) is missing or empty. Enter it in your MIS and"
                        + " export the file again.");
        assertThat(finding.place().path()).isEqualTo("/CTfile/CTFpupilData/Pupil[1]");
    }

    @Test
    void emptyMeansAbsent() {
        assertThat(Sample.correct().with("Example</Surname>", "</Surname>").codes())
                .containsExactly("required-item-missing");
        assertThat(Sample.correct().with("Alex", " ").codes()).containsExactly("item-empty", "item-empty");
    }

    @Test
    void missingHeaderIsOneFinding() {
        String xml = Sample.correct().xml();
        String header = xml.substring(xml.indexOf("<Header>"), xml.indexOf("<CTFpupilData>"));
        assertThat(Sample.correct().without(header).codes()).containsExactly("required-item-missing");
        assertThat(Sample.correct()
                        .without(header)
                        .with("</CTfile>", header + "</CTfile>")
                        .codes())
                .containsExactly("header-after-pupils");
    }

    @Test
    void noPupilsIsOneFinding() {
        assertThat(Sample.withPupils("").codes()).containsExactly("no-pupils");
        assertThat(Sample.withPupils("")
                        .with("<CTFpupilData>\n  </CTFpupilData>", "")
                        .codes())
                .containsExactly("no-pupils");
    }

    @Test
    void orderInsideAPupilDoesNotMatter() {
        assertThat(Sample.correct()
                        .without("<UPN>A926444420019</UPN>")
                        .with("</Pupil>", "<UPN>A926444420019</UPN></Pupil>")
                        .codes())
                .isEmpty();
    }

    @Test
    void repeatedCoreItemRefusesAndRepeatedOtherItemWarns() {
        assertThat(Sample.correct().with("<DOB>", "<DOB>2011-09-02</DOB><DOB>").codes())
                .containsExactly("required-item-repeated");
        assertThat(Sample.correct()
                        .with("<MiddleNames>", "<MiddleNames>Jo</MiddleNames><MiddleNames>")
                        .codes())
                .containsExactly("item-repeated");
    }

    @Test
    void wrongCapitalsAreSaidInWordsAndNotAsMissing() {
        CheckReport report = Sample.correct().with("CTFversion", "CTFVersion").check();
        assertThat(Sample.codes(report)).containsExactly("required-item-wrong-case");
        assertThat(report.findings().get(0).message()).contains("CTFVersion must be written CTFversion");
        assertThat(report.version()).isPresent();
        assertThat(Sample.correct().with("PostCode", "Postcode").codes()).containsExactly("item-wrong-case");
    }

    @Test
    void oldMisspellingsAreReadWithAWarning() {
        String looked = "<LookAfter><InCare>true</InCare></LookAfter><ICI>923456789012A</ICI></Pupil>";
        assertThat(Sample.correct().with("</Pupil>", looked).codes()).contains("item-misspelt", "item-misspelt");
    }

    @Test
    void unknownItemsWarnOnceAndAreNotLookedInto() {
        String extra = "<Extra><UPN>nonsense</UPN></Extra><Extra/></Pupil>";
        CheckReport report = Sample.correct().with("</Pupil>", extra).check();
        assertThat(Sample.codes(report)).containsExactly("item-unknown");
        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void unknownItemThatBelongsElsewhereSaysWhere() {
        CheckReport report = Sample.correct()
                .with("<BS7666Address>", "<AddressLine1>12 Station Road</AddressLine1><BS7666Address>")
                .check();
        assertThat(report.findings().get(0).message()).contains("it belongs in AddressLines");
    }

    @Test
    void suppliersOwnInformationInTheHeaderIsPassedOver() {
        assertThat(Sample.correct()
                        .with("</Header>", "<SuppInfo><SuppID>7</SuppID><Any><Thing/></Any></SuppInfo></Header>")
                        .codes())
                .isEmpty();
    }

    @Test
    void genderIsReadInEveryVersionButNotBesideSex() {
        assertThat(Sample.correct().with("<Sex>F</Sex>", "<Gender>F</Gender>").codes())
                .containsExactly("item-not-in-version");
        assertThat(Sample.correct()
                        .with("<Sex>F</Sex>", "<Gender>F</Gender>")
                        .with("25.0", "24.0")
                        .codes())
                .isEmpty();
        assertThat(Sample.correct()
                        .with("<Sex>F</Sex>", "<Gender>F</Gender><Sex>F</Sex>")
                        .with("25.0", "24.0")
                        .codes())
                .containsExactly("gender-and-sex");
    }

    @Test
    void blankSexIsAsGoodAsNone() {
        for (String none : List.of("", "<Sex/>", "<Gender/>", "<Gender> </Gender><Sex/>")) {
            Sample sample = Sample.correct().with("<Sex>F</Sex>", none);
            assertThat(sample.codes()).contains("required-item-missing").doesNotContain("sex-blank");
            assertThat(sample.with("25.0", "24.0").codes()).containsExactly("sex-blank");
        }
    }

    @Test
    void emptyItemBesideAFilledOneIsAsGoodAsNone() {
        String surname = "<Surname>Example</Surname>";
        assertThat(Sample.correct().with(surname, "<Surname/>" + surname).codes())
                .isEmpty();
        assertThat(Sample.correct()
                        .with(surname, surname + "<Surname> </Surname>")
                        .codes())
                .isEmpty();
        assertThat(Sample.correct().with(surname, surname + surname).codes()).containsExactly("required-item-repeated");
        assertThat(Sample.correct().with("<Address>", "<Address/><Address>").codes())
                .containsExactly("item-empty");
    }

    @Test
    void emptyNamespaceIsNone() {
        assertThat(Sample.correct().with("<CTfile>", "<CTfile xmlns=\"\">").codes())
                .isEmpty();
    }

    @Test
    void attributeBehindThePointerToASchemaIsSeen() {
        assertThat(Sample.correct()
                        .with("<CTfile>", "<CTfile xmlns:xsi=\"urn:x\" version=\"3\">")
                        .codes())
                .containsExactly("attribute-unexpected");
    }

    @Test
    void pupilDataInOtherCapitalsIsFoundByNobody() {
        assertThat(Sample.correct().with("CTFpupilData", "CTFPupilData").codes())
                .containsExactly("required-item-wrong-case");
    }

    @Test
    void attributesAndStrayTextWarn() {
        assertThat(Sample.correct().with("<CTfile>", "<CTfile version=\"25\">").codes())
                .containsExactly("attribute-unexpected");
        assertThat(Sample.correct().with("<BasicDetails>", "<BasicDetails>text").codes())
                .containsExactly("text-out-of-place");
    }

    @Test
    void pointerToASchemaIsPassedOver() {
        String root =
                "<CTfile xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"a\">";
        assertThat(Sample.correct().with("<CTfile>", root).codes()).isEmpty();
    }

    @Test
    void elementInsideAValueIsUnknown() {
        assertThat(Sample.correct().with("Robin<", "Ro<b>b</b>in<").codes()).containsExactly("item-unknown");
    }
}
