package uk.s2s.ctf.checks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Verdict;

/** Whatever is sent, the answer is one clear finding. */
class BadInputTests {

    private static final String XML = Sample.correct().xml();
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\r\n\t"})
    void empty(String content) {
        refused(content, "file-empty");
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\3\4[Content_Types].xml', Word",
        "'PK\3\4pupil.xml', zip",
        "%PDF-1.7, PDF",
        "'\u0089PNG\r\n\u001a\n', picture",
        "'\u00ff\u00d8\u00ff\u00e0', picture",
        "'\u00d0\u00cf\u0011\u00e0', old Word",
        "'{\\rtf1', formatted text",
        "'UPN,Surname\nA,B', CSV",
        "'{\"pupils\": []}', JSON",
        "<!DOCTYPE html><html/>, web page",
        "<html><body>Sign in</body></html>, web page",
    })
    void otherKindsOfFilesAreNamed(String content, String kind) {
        CheckReport report = Sample.check(content.getBytes(ISO_8859_1));
        assertThat(Sample.codes(report)).containsExactly("file-kind-wrong");
        assertThat(report.findings().get(0).message()).contains(kind);
    }

    @Test
    void cutShortAnywhere() {
        byte[] bytes = XML.getBytes(UTF_8);
        for (int length = 40; length < bytes.length - 10; length += 7) {
            assertThat(Sample.codes(Sample.check(Arrays.copyOf(bytes, length))))
                    .as("cut at %d", length)
                    .containsExactly("xml-cut-short");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Fen & Marsh, 11, 24",
        "R&B Ltd, 11, 22",
        "A&, 11, 21",
    })
    void ampersandIsSaidWithItsPlace(String name, int line, int column) {
        CheckReport report =
                Sample.correct().with("Fen &amp; Marsh Academy", name).check();
        Finding finding = report.findings().get(0);
        assertThat(finding.code().code()).isEqualTo("xml-ampersand-not-escaped");
        assertThat(finding.message()).contains("Line " + line).contains("&amp;");
        assertThat(finding.place().line()).isEqualTo(line);
        assertThat(finding.place().column()).isEqualTo(column);
    }

    @Test
    void unknownEntity() {
        refused(XML.replace("Robin", "Zo&euml;"), "xml-entity-unknown");
    }

    @Test
    void xmlDeclarationTwiceOrLate() {
        refused(DECLARATION + XML, "xml-declaration-misplaced");
        refused("\n" + XML, "xml-declaration-misplaced");
    }

    @Test
    void byteOrderMarkIsFine() {
        assertThat(Sample.check(("\ufeff" + XML).getBytes(UTF_8)).findings()).isEmpty();
    }

    @Test
    void otherEncodingThanDeclared() {
        refused(XML.replace("Robin", "Zo\u00eb").getBytes(ISO_8859_1), "xml-encoding-wrong");
        refused(XML.getBytes(UTF_16), "xml-encoding-wrong");
        refused(XML.replace("UTF-8", "KLINGON"), "xml-encoding-wrong");
    }

    @Test
    void declaredEncodingsOtherThanUtf8AreReadWithAWarning() {
        warned(XML.replace("UTF-8", "UTF-16").getBytes(UTF_16), "xml-encoding-unusual");
        warned(
                XML.replace("UTF-8", "ISO-8859-1").replace("Robin", "Zo\u00eb").getBytes(ISO_8859_1),
                "xml-encoding-unusual");
    }

    @Test
    void doctypeIsRefusedAndNothingIsResolved() {
        String bomb = "<!DOCTYPE CTfile [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        refused(XML.replace("<CTfile>", bomb + "<CTfile>").replace("Robin", "&b;"), "xml-doctype-present");
        String outside = "<!DOCTYPE CTfile SYSTEM \"file:///etc/passwd\">";
        refused(XML.replace("<CTfile>", outside + "<CTfile>"), "xml-doctype-present");
    }

    @Test
    void damagedXml() {
        refused(XML.replace("</Surname>", "</Surnam>"), "xml-not-well-formed");
        refused(XML.replace("Robin", "Rob < in"), "xml-not-well-formed");
        refused(XML.replace("Robin", "Rob\u0001in"), "xml-not-well-formed");
        refused(XML.replace("Robin", "Rob\0in"), "xml-not-well-formed");
        refused(XML + "<again/>", "xml-not-well-formed");
        refused(XML.replace("<Pupil>", "<Pupil a='1' a='2'>"), "xml-not-well-formed");
    }

    @ParameterizedTest
    @CsvSource({
        "<ATfile/>, root-is-atf",
        "<ctfile/>, root-wrong-case",
        "<CTFile/>, root-wrong-case",
        "<Census/>, root-wrong",
        "<CTfile xmlns='urn:supplier'/>, namespace-used",
        "<c:CTfile xmlns:c='urn:supplier'/>, namespace-used",
    })
    void otherRoots(String content, String code) {
        refused(DECLARATION + content, code);
    }

    @Test
    void tooDeep() {
        assertThat(Sample.codes(Sample.check(
                        XML.replace("<Pupil>", "<x>".repeat(100_000)).getBytes(UTF_8))))
                .containsExactly("item-unknown", "xml-too-deep");
        refused("<x>".repeat(100), "root-wrong");
    }

    @Test
    void tooManyAttributes() {
        StringBuilder attributes = new StringBuilder("<Pupil");
        for (int i = 0; i < 50_000; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        refused(XML.replace("<Pupil>", attributes + ">"), "xml-too-many-attributes");
        refused(
                XML.replace("<Pupil>", attributes.substring(0, attributes.indexOf(" a100=")) + ">"),
                "xml-too-many-attributes");
    }

    @Test
    void tooLong() {
        refused(XML.replace("Robin", "x".repeat(200_000)), "xml-text-too-long");
        refused(XML.replace("Robin", "<" + "x".repeat(3_000_000)), "xml-text-too-long");
        refused(XML.replace("<Forename>", "<Forename a='" + "x".repeat(2_000_000) + "'>"), "xml-text-too-long");
        refused(XML.replace("Robin", "<![CDATA[" + "x".repeat(200_000) + "]]>"), "xml-text-too-long");
    }

    @Test
    void cdataAndCommentsAreReadAsText() {
        String xml = XML.replace("A926444420019", "A9264<![CDATA[444]]>20<!-- here -->019");
        assertThat(Sample.check(xml.getBytes(UTF_8)).findings()).isEmpty();
    }

    @Test
    void faultInAPupilNamesThePupil() {
        CheckReport report =
                Sample.check(XML.replace("Station Road", "Station & Road").getBytes(UTF_8));
        assertThat(report.findings().get(0).place().pupil()).isEqualTo(1);
        assertThat(report.findings().get(0).place().path()).endsWith("Pupil[1]/Address/BS7666Address/Street");
    }

    private static void refused(String content, String code) {
        refused(content.getBytes(UTF_8), code);
    }

    private static void refused(byte[] content, String code) {
        CheckReport report = Sample.check(content);
        assertThat(Sample.codes(report)).containsExactly(code);
        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
    }

    private static void warned(byte[] content, String code) {
        CheckReport report = Sample.check(content);
        assertThat(Sample.codes(report)).containsExactly(code);
        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    }
}
