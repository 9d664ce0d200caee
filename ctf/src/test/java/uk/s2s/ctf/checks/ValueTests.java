package uk.s2s.ctf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Verdict;

class ValueTests {

    @ParameterizedTest
    @CsvSource({
        "2010-13-40, date-of-birth-impossible",
        "2011-02-29, date-of-birth-impossible",
        "0001-01-01, date-of-birth-impossible",
        "01/09/2011, date-of-birth-impossible",
        "2011-9-1, date-of-birth-impossible",
        "2011-09-01T00:00:00, date-of-birth-impossible",
        "2030-01-01, date-of-birth-in-future",
        "1980-01-01, date-of-birth-unlikely",
        "2025-12-01, date-of-birth-unlikely",
        "2012-02-29, "
    })
    void datesOfBirth(String date, @Nullable String code) {
        expect(Sample.correct().with("2011-09-01", date), code);
    }

    @ParameterizedTest
    @CsvSource({
        "B926444420019, upn-check-letter-wrong",
        "a926444420019, upn-format-wrong",
        "A92644442001, upn-format-wrong",
        "I926444420007, upn-format-wrong",
        "B92644441901O, upn-format-wrong",
        "L92644441901A, upn-temporary",
        "' A926444420019 ', value-has-spaces-around"
    })
    void upns(String upn, @Nullable String code) {
        expect(Sample.correct().with("A926444420019", upn), code);
    }

    @Test
    void wrongCheckLetterNamesTheRightOneAndNotTheNumber() {
        CheckReport report =
                Sample.correct().with("A926444420019", "B926444420019").check();
        Finding finding = report.findings().get(0);
        assertThat(finding.message())
                .startsWith("Pupil 1, line 21: The first letter of the UPN is B but should be A:")
                .doesNotContain("926444420019");
        assertThat(finding.place().column()).isEqualTo(7);
        assertThat(finding.place().path()).isEqualTo("/CTfile/CTFpupilData/Pupil[1]/UPN");
        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void sameUpnTwiceIsSaidAtTheSecondPupil() {
        CheckReport report = Sample.withPupils(Sample.PUPIL + Sample.PUPIL).check();
        assertThat(Sample.codes(report)).containsExactly("upn-duplicate");
        assertThat(report.findings().get(0).message())
                .startsWith("Pupil 2, line 39: This pupil has the same UPN as pupil 1");
    }

    @ParameterizedTest
    @CsvSource({
        "25.0, ",
        "24.0, ",
        "23.0, version-old",
        "26.0, version-future",
        "25, version-form-unusual",
        "twelve, version-not-understood"
    })
    void versions(String version, @Nullable String code) {
        expect(Sample.correct().with("25.0", version), code);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T14:30:00.123456, date-time-unusual",
        "2026-03-01T14:30:00Z, date-time-unusual",
        "2026-03-01 14:30:00, date-time-unusual",
        "2026-02-30T14:30:00, date-time-unusual",
        "2026-03-01T25:30:00, date-time-unusual",
        "2026-03-01T02:30:00, "
    })
    void timesOfWritingWarnAtMost(String time, @Nullable String code) {
        expect(Sample.correct().with("2026-03-01T14:30:00", time), code);
    }

    @ParameterizedTest
    @CsvSource({
        "Admissions Data Transfer File, document-name-wrong",
        "common transfer file, document-name-wrong",
    })
    void documentNames(String name, @Nullable String code) {
        expect(Sample.correct().with("Common Transfer File", name), code);
    }

    @ParameterizedTest
    @CsvSource({"full, ", "Full, code-wrong-case", "whole, document-qualifier-wrong"})
    void qualifiers(String qualifier, @Nullable String code) {
        expect(Sample.correct().with("partial", qualifier), code);
    }

    @ParameterizedTest
    @CsvSource({
        "'<DestSchool>\n      <LEA>926', '<DestSchool>\n      <LEA>ULN', school-number-wrong",
        "'<DestSchool>\n      <LEA>926', '<DestSchool>\n      <LEA>XXX', school-number-wrong",
        "'<DestSchool>\n      <LEA>926', '<DestSchool>\n      <LEA>MMM', school-number-wrong",
        "'<SourceSchool>\n      <LEA>926', '<SourceSchool>\n      <LEA>XXX', source-not-named",
        "'<SourceSchool>\n      <LEA>926', '<SourceSchool>\n      <LEA>MMM', school-number-wrong",
        "'926</LEA>\n      <Estab>1234', 'XXX</LEA>\n      <Estab>XXXX', ",
        "'926</LEA>\n      <Estab>1234', 'MMM</LEA>\n      <Estab>MMMM', ",
        "1234, 12345, school-number-wrong",
        "1234, LLLL, ",
    })
    void schoolNumbers(String old, String replacement, @Nullable String code) {
        expect(Sample.correct().with(old, replacement), code);
    }

    @ParameterizedTest
    @CsvSource({
        "<Sex>F</Sex>, <Sex>O</Sex>, code-unknown",
        "<Sex>F</Sex>, <Sex>f</Sex>, code-wrong-case",
        "PE30 1AB, PE301AB, postcode-unusual",
        "PE30 1AB, GIR 0AA, ",
        "PE30 1AB, W1A 1AA, ",
        "PE30 1AB, M1 1AE, ",
        "PE30 1AB, PE3 01AB, postcode-unusual",
        "Fenton, A town whose name is far longer than thirty, value-too-long",
        "</Sex>, </Sex><UniqueLearnerNumber>9276308686</UniqueLearnerNumber>, ",
        "</Sex>, </Sex><UniqueLearnerNumber>9276308685</UniqueLearnerNumber>, uln-wrong",
        "</Sex>, </Sex><UniqueLearnerNumber>9999999999</UniqueLearnerNumber>, uln-not-known",
        "<MiddleNames>, <FormerUPN>B926444420019</FormerUPN><MiddleNames>, former-upn-wrong",
        "</MiddleNames>, </MiddleNames><MedicalFlag>N</MedicalFlag>, value-wrong-type",
        "</MiddleNames>, </MiddleNames><NCyearActual>7B</NCyearActual>, code-unknown",
    })
    void otherValuesWarn(String old, String replacement, @Nullable String code) {
        CheckReport report = expect(Sample.correct().with(old, replacement), code);
        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void attendanceMustAddUp() {
        String year = """
                <Attendance><YearData><Year>2025</Year><LEA>926</LEA><Estab>4444</Estab>
                <SessionsPossible>100</SessionsPossible><SessionsAuthorised>10</SessionsAuthorised>
                <SessionsAttended>%s</SessionsAttended></YearData></Attendance></Pupil>""";
        expect(Sample.correct().with("</Pupil>", year.formatted("90")), null);
        expect(Sample.correct().with("</Pupil>", year.formatted("91")), "attendance-does-not-add-up");
    }

    @Test
    void fileForAnUnknownDestinationHoldsOnePupil() {
        Sample two = Sample.withPupils(Sample.PUPIL + Sample.PUPIL.replace("A926444420019", "Z926444420001"));
        expect(two, null);
        expect(
                two.with("<LEA>926</LEA>\n      <Estab>1234", "<LEA>XXX</LEA>\n      <Estab>XXXX"),
                "lost-pupil-not-alone");
        expect(
                two.with("<LEA>926</LEA>\n      <Estab>1234", "<LEA>MMM</LEA>\n      <Estab>MMMM"),
                "lost-pupil-not-alone");
    }

    private static CheckReport expect(Sample sample, @Nullable String code) {
        CheckReport report = sample.check();
        if (code == null) {
            assertThat(Sample.codes(report)).isEmpty();
        } else {
            assertThat(Sample.codes(report)).containsExactly(code);
        }
        return report;
    }
}
