package uk.s2s.ctf.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CtfReaderTests {

    private static final String XML = """
            <CTfile>
              <Header>
                <DocumentName>Common Transfer File</DocumentName>
                <CTFVersion>24.0</CTFVersion>
                <SourceSchool><LEA>926</LEA><Estab>4444</Estab><SchoolName>Fen &amp; Marsh</SchoolName></SourceSchool>
                <DestSchool><LEA>926</LEA><Estab>1234</Estab></DestSchool>
                <SuppInfo><SuppID>7</SuppID></SuppInfo>
              </Header>
              <CTFpupilData>
                <Pupil>
                  <Gender>F</Gender>
                  <UPN> A926444420019 </UPN>
                  <Surname>O&apos;Example</Surname>
                  <Forename>Robin</Forename>
                  <DOB>2011-09-01</DOB>
                  <Extra><UPN>nonsense</UPN></Extra>
                  <BasicDetails>
                    <MiddleNames/>
                    <PreferredForename>Rob</PreferredForename>
                    <MedicalFlag>true</MedicalFlag>
                  </BasicDetails>
                  <LookAfter><InCare>false</InCare></LookAfter>
                  <Address>
                    <PostCode>PE30 1AB</PostCode>
                    <BS7666Address><PAON>12</PAON><Street>Station Road</Street></BS7666Address>
                  </Address>
                  <Attendance/>
                  <Contacts>
                    <Contact><Order>1</Order><Surname>Example</Surname><Relationship>PAM</Relationship></Contact>
                    <Contact><Order>2</Order><Surname>Example</Surname><Relationship>ZZZ</Relationship></Contact>
                  </Contacts>
                </Pupil>
                <Pupil><UPN>Z926444420001</UPN></Pupil>
              </CTFpupilData>
            </CTfile>
            """;

    private final CtfReader reader = new CtfReader();

    @Test
    void readsHeaderAndPupilsOneAfterTheOther() {
        List<String> upns = new ArrayList<>();
        ReadResult result = reader.read(bytes(XML), pupil -> upns.add(pupil.upn()));
        assertThat(upns).containsExactly("A926444420019", "Z926444420001");
        assertThat(result.pupils()).isEqualTo(2);
        assertThat(result.complete()).isTrue();
        assertThat(result.header().orElseThrow().source().name()).isEqualTo("Fen & Marsh");
        assertThat(result.header().orElseThrow().version().orElseThrow().number())
                .isEqualTo(24);
    }

    @Test
    void readsTheCoreWhateverItsOrderAndNames() {
        Pupil pupil = first();
        assertThat(pupil.names()).isEqualTo(new PersonNames("O'Example", "Robin", "", "", "Rob", "", ""));
        assertThat(pupil.dateOfBirth()).contains(LocalDate.of(2011, 9, 1));
        assertThat(pupil.sex()).isEqualTo("F");
        assertThat(pupil.address().orElseThrow().paon()).isEqualTo("12");
        assertThat(pupil.address().orElseThrow().postcode()).isEqualTo("PE30 1AB");
        assertThat(pupil.line()).isEqualTo(10);
    }

    @Test
    void readsOnePupilAndNoFurther() {
        String broken = XML.replace("</CTFpupilData>", "<<<");
        assertThat(reader.pupil(bytes(broken), 2).orElseThrow().upn()).isEqualTo("Z926444420001");
        assertThat(reader.pupil(bytes(XML), 3)).isEmpty();
    }

    @Test
    void damagedFileIsReadAsFarAsItGoes() {
        ReadResult result = reader.read(bytes(XML.substring(0, XML.indexOf("<Pupil><UPN>Z"))), pupil -> {});
        assertThat(result.pupils()).isEqualTo(1);
        assertThat(result.complete()).isFalse();
        assertThat(reader.read(bytes("no XML"), pupil -> {}).complete()).isFalse();
    }

    @Test
    void nothingPersonalIsInToString() {
        assertThat(first().toString() + first().content() + first().names() + first().address())
                .doesNotContain("Robin", "Example", "A926444420019", "PE30", "Station");
    }

    @Test
    void detailsAreShownInTheOrderOfTheFormatWithLabelsAndMeanings() {
        PupilDetails details = PupilDetails.of(first());
        assertThat(details.sections())
                .extracting(PupilDetails.Section::title)
                .containsExactly("Pupil", "Basic details", "Looked after", "Address", "Contacts");
        assertThat(lines(details.sections().get(0).entries()))
                .containsExactly(
                        "UPN: A926444420019",
                        "Legal surname: O'Example",
                        "Legal forename: Robin",
                        "Date of birth: 1 September 2011",
                        "Gender: Female (F)");
        assertThat(lines(details.sections().get(1).entries()))
                .containsExactly("Preferred forename: Rob", "Medical needs: Yes");
        assertThat(lines(details.sections().get(4).entries()))
                .containsExactly(
                        "Contact 1:",
                        "Priority: 1",
                        "Surname: Example",
                        "Relationship to the pupil: Mother (PAM)",
                        "Contact 2:",
                        "Priority: 2",
                        "Surname: Example",
                        "Relationship to the pupil: ZZZ");
    }

    private static List<String> lines(List<PupilDetails.Entry> entries) {
        List<String> lines = new ArrayList<>();
        for (PupilDetails.Entry entry : entries) {
            if (entry instanceof PupilDetails.Line line) {
                lines.add(line.label() + ": " + line.value());
            } else if (entry instanceof PupilDetails.Block block) {
                lines.add(block.title() + ":");
                lines.addAll(lines(block.entries()));
            }
        }
        return lines;
    }

    private Pupil first() {
        return reader.pupil(bytes(XML), 1).orElseThrow();
    }

    private static InputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
