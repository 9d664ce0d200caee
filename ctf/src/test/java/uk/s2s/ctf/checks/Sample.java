package uk.s2s.ctf.checks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.s2s.ctf.Finding;

/** A correct file with one invented pupil, to be changed in one place by each test. */
record Sample(String xml) {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static final String PUPIL = """
                <Pupil>
                  <UPN>A926444420019</UPN>
                  <Surname>Example</Surname>
                  <Forename>Robin</Forename>
                  <DOB>2011-09-01</DOB>
                  <Sex>F</Sex>
                  <BasicDetails>
                    <MiddleNames>Alex</MiddleNames>
                  </BasicDetails>
                  <Address>
                    <BS7666Address>
                      <PAON>12</PAON>
                      <Street>Station Road</Street>
                      <Town>Fenton</Town>
                    </BS7666Address>
                    <PostCode>PE30 1AB</PostCode>
                  </Address>
                </Pupil>
            """;

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CTfile>
              <Header>
                <DocumentName>Common Transfer File</DocumentName>
                <CTFversion>25.0</CTFversion>
                <DateTime>2026-03-01T14:30:00</DateTime>
                <DocumentQualifier>partial</DocumentQualifier>
                <SourceSchool>
                  <LEA>926</LEA>
                  <Estab>4444</Estab>
                  <SchoolName>Fen &amp; Marsh Academy</SchoolName>
                  <AcademicYear>2025</AcademicYear>
                </SourceSchool>
                <DestSchool>
                  <LEA>926</LEA>
                  <Estab>1234</Estab>
                </DestSchool>
              </Header>
              <CTFpupilData>
            %s  </CTFpupilData>
            </CTfile>
            """;

    static Sample correct() {
        return new Sample(FILE.formatted(PUPIL));
    }

    static Sample withPupils(String pupils) {
        return new Sample(FILE.formatted(pupils));
    }

    /** The text to be replaced must be there. */
    Sample with(String old, String replacement) {
        if (!xml.contains(old)) {
            throw new IllegalArgumentException("The sample has no " + old);
        }
        return new Sample(xml.replace(old, replacement));
    }

    Sample without(String old) {
        return with(old, "");
    }

    CheckReport check() {
        return check(CheckOptions.forTransfer(TODAY));
    }

    CheckReport checkForUln() {
        return check(CheckOptions.forUlnFile(TODAY));
    }

    CheckReport check(CheckOptions options) {
        return check(xml.getBytes(StandardCharsets.UTF_8), options);
    }

    static CheckReport check(byte[] bytes) {
        return check(bytes, CheckOptions.forTransfer(TODAY));
    }

    static CheckReport check(byte[] bytes, CheckOptions options) {
        return new CtfChecker().check(new ByteArrayInputStream(bytes), options, PupilListener.NONE);
    }

    static List<String> codes(CheckReport report) {
        return report.findings().stream()
                .map(Finding::code)
                .map(code -> code.code())
                .toList();
    }

    List<String> codes() {
        return codes(check());
    }
}
