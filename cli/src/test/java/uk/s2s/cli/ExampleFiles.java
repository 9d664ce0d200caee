package uk.s2s.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files to check, in a folder of the test. Everybody in them is invented. */
record ExampleFiles(Path folder) {

    static final String PROPER_NAME = "9264444_CTF_9262222_001.xml";

    static final String GOOD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CTfile>
              <Header>
                <DocumentName>Common Transfer File</DocumentName>
                <CTFversion>26.0</CTFversion>
                <DateTime>2026-11-20T10:00:00</DateTime>
                <DocumentQualifier>full</DocumentQualifier>
                <SupplierID>Example</SupplierID>
                <SourceSchool>
                  <LEA>926</LEA><Estab>4444</Estab><SchoolName>Old School</SchoolName><AcademicYear>2026</AcademicYear>
                </SourceSchool>
                <DestSchool><LEA>926</LEA><Estab>2222</Estab></DestSchool>
              </Header>
              <CTFpupilData>
                <Pupil>
                  <UPN>A926444420019</UPN>
                  <Surname>Invented</Surname><Forename>Ivy</Forename><DOB>2015-02-03</DOB><Sex>F</Sex>
                </Pupil>
                <Pupil>
                  <UPN>Z926444420001</UPN>
                  <Surname>Invented</Surname><Forename>Ned</Forename><DOB>2013-02-03</DOB><Sex>M</Sex>
                </Pupil>
              </CTFpupilData>
            </CTfile>
            """;

    static String withSecondUpn(String upn) {
        return GOOD.replace("Z926444420001", upn);
    }

    String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
