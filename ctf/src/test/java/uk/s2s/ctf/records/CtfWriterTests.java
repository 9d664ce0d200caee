package uk.s2s.ctf.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.CtfVersion;

class CtfWriterTests {

    private static final String ODD_PUPIL = """
            <CTfile><CTFpupilData><Pupil>
              <BasicDetails/>
              <Attendance><YearData/></Attendance>
              <SchoolHistory><School><LEA>926</LEA><RemovalGrounds>8(1)(a)</RemovalGrounds></School></SchoolHistory>
              <Address><postcode>PE30 1AB</postcode></Address>
              <Gender>F</Gender>
              <Surname>O'Example &amp; Co</Surname>
              <UPN>A926444420019</UPN>
            </Pupil></CTFpupilData></CTfile>
            """;

    @Test
    void writesInTheOrderOfTheFormatWithoutEmptyElements() throws IOException {
        assertThat(pupilPart(25)).isEqualTo("""
                            <Pupil>
                              <UPN>A926444420019</UPN>
                              <Surname>O'Example &amp; Co</Surname>
                              <Sex>F</Sex>
                              <Address>
                                <PostCode>PE30 1AB</PostCode>
                              </Address>
                              <SchoolHistory>
                                <School>
                                  <LEA>926</LEA>
                                  <RemovalGrounds>8(1)(a)</RemovalGrounds>
                                </School>
                              </SchoolHistory>
                            </Pupil>
                        """);
    }

    @Test
    void namesAndItemsFollowTheVersion() throws IOException {
        assertThat(pupilPart(22)).contains("<Gender>F</Gender>").contains("RemovalGrounds");
        assertThat(pupilPart(23)).contains("<Sex>F</Sex>");
        assertThat(pupilPart(17)).doesNotContain("RemovalGrounds");
    }

    @Test
    void writesTheHeaderCorrectly() throws IOException {
        CtfHeader header = RandomFile.header(new CtfVersion(25));
        assertThat(written(header))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CTfile>\n  <Header>\n")
                .contains("<CTFversion>25.0</CTFversion>")
                .contains("<SchoolName>Fen &amp; Marsh &lt;Academy&gt;</SchoolName>")
                .doesNotContain("DataQualifier");
    }

    private static String pupilPart(int version) throws IOException {
        String xml = written(RandomFile.header(new CtfVersion(version)));
        return xml.substring(xml.indexOf("    <Pupil>"), xml.indexOf("  </CTFpupilData>"));
    }

    private static String written(CtfHeader header) throws IOException {
        Pupil pupil = new CtfReader()
                .pupil(new ByteArrayInputStream(ODD_PUPIL.getBytes(StandardCharsets.UTF_8)), 1)
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CtfWriter writer = new CtfWriter(out, header)) {
            writer.write(pupil);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
