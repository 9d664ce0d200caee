package uk.s2s.service.schools.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.School;
import uk.s2s.service.schools.SchoolStatus;

class RegisterFileTests {

    private final List<School> schools = new ArrayList<>();

    @Test
    void readsWhatWeKeepOfASchool() throws Exception {
        read(RegisterCsv.ofSchools()
                .school(
                        "OpenDate", "01-09-1974",
                        "Street", "Fairfields",
                        "Postcode", "ip241jw",
                        "PreviousLA (code)", "925",
                        "PreviousEstablishmentNumber", "2001"));
        School drake = schools.get(0);
        assertThat(drake.number()).isEqualTo(new SchoolNumber("9262377"));
        assertThat(drake.opened()).isEqualTo(LocalDate.of(1974, 9, 1));
        assertThat(drake.closed()).isNull();
        assertThat(drake.address().lines()).containsExactly("Fairfields", "Thetford", "IP24 1JW");
        assertThat(drake.previousNumber()).isEqualTo(new SchoolNumber("9252001"));
    }

    @Test
    void readsTheRegistersOwnEncoding() throws Exception {
        read(RegisterCsv.ofSchools().school("EstablishmentName", "St Thomas à Becket’s École"));
        assertThat(schools.get(0).name()).isEqualTo("St Thomas à Becket’s École");
    }

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() throws Exception {
        byte[] plain = RegisterCsv.ofSchools()
                .inUtf8()
                .school("EstablishmentName", "Ysgol Gyfun Gŵyr")
                .bytes();
        read(plain);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        marked.write(plain);
        read(marked.toByteArray());
        assertThat(schools).extracting(School::name).containsExactly("Ysgol Gyfun Gŵyr", "Ysgol Gyfun Gŵyr");
    }

    @Test
    void columnsAreFoundByNameWhateverTheirCapitals() throws Exception {
        read(RegisterCsv.ofSchools().named("Postcode", "PostCode").school());
        assertThat(schools.get(0).address().postcode()).isEqualTo("IP24 1JW");
    }

    @Test
    void missingColumnIsNamed() {
        assertThatThrownBy(() -> read(RegisterCsv.ofSchools()
                        .without("Town")
                        .without("LA (code)")
                        .school()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("lacks the columns LA (code), Town");
    }

    @Test
    void rowsThatCannotBeUsedAreLeftOutAndNamed() throws Exception {
        Reading reading = read(RegisterCsv.ofSchools()
                .school()
                .school("URN", "none")
                .school("URN", "120996", "EstablishmentStatus (code)", "9", "EstablishmentStatus (name)", "Sleeping")
                .school("URN", "120997", "OpenDate", "31-02-2020")
                .school("URN", "120998", "EstablishmentName", " ")
                .school());
        assertThat(schools).hasSize(1);
        assertThat(reading.leftOut()).isEqualTo(5);
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "Line 3: the URN should be a number of six digits.",
                        "Line 4: the EstablishmentStatus should be Open, Closed, Open but proposed to close, or Proposed to open.",
                        "Line 5: the OpenDate should be a date such as 01-09-2024.",
                        "Line 6: the EstablishmentName is empty.",
                        "Line 7: the URN occurs a second time.");
    }

    @Test
    void schoolWithoutANumberIsKeptWithout() throws Exception {
        read(RegisterCsv.ofSchools().school("EstablishmentNumber", ""));
        assertThat(schools.get(0).number()).isNull();
    }

    @Test
    void statusIsReadByCodeOrByName() throws Exception {
        read(RegisterCsv.ofSchools()
                .without("EstablishmentStatus (code)")
                .school("EstablishmentStatus (name)", "Open, but proposed to close"));
        assertThat(schools.get(0).status()).isEqualTo(SchoolStatus.CLOSING);
    }

    @Test
    void spreadsheetsDatesAndLostZerosAreUnderstood() throws Exception {
        read(RegisterCsv.ofSchools().school("OpenDate", "01/09/2020", "EstablishmentNumber", "77"));
        assertThat(schools.get(0).opened()).isEqualTo(LocalDate.of(2020, 9, 1));
        assertThat(schools.get(0).number()).isEqualTo(new SchoolNumber("9260077"));
    }

    @Test
    void archivesAndOtherFilesAreExplained() {
        refuses("PK\3\4 something", "zip archive or a spreadsheet");
        refuses("", "The file is empty");
        refuses("<?xml version=\"1.0\"?><CTfile/>", "lacks the columns");
        refuses("URN,\"" + "never closed ".repeat(100_000), "never closed by a quotation mark");
    }

    @Test
    void rowWithAFieldTooManyIsLeftOut() throws Exception {
        byte[] rows = RegisterCsv.ofSchools().school().school().bytes();
        String shifted = new String(rows, StandardCharsets.ISO_8859_1)
                .replaceFirst("\"Drake Primary School\"", "\"Drake\",\"Primary School\"");
        Reading reading = read(shifted.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(schools).hasSize(1);
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly("Line 2: the row has 24 fields where the first line has 23.");
    }

    @Test
    void downloadThatBrokeOffIsRefused() {
        byte[] whole = RegisterCsv.ofSchools()
                .school()
                .school("URN", "120996", "SchoolWebsite", "www.drake.example")
                .bytes();
        byte[] broken = Arrays.copyOf(whole, whole.length - 60);
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("ends in the middle of a row, in line 3");
    }

    @Test
    void linksAreToldApartByTheirColumns() throws Exception {
        List<Link> links = new ArrayList<>();
        RegisterFile file = RegisterFile.open(RegisterCsv.ofLinks()
                .link("142527", "142526", "Hilgay Riverside Academy", "Successor - merged", "01-09-2024")
                .link("142526", "142527", "Ten Mile Bank Riverside Academy", "Predecessor - merged", "01-09-2024")
                .link("102834", "102822", "Woodlands Infants' School", "Result of Amalgamation", "")
                .link("100000", "100001", "Sixth Form", "Sixth Form Centre Link", "")
                .file());
        file.links(links::add);
        assertThat(file.kind()).isEqualTo(DirectoryImport.Kind.LINKS);
        assertThat(links)
                .containsExactly(
                        new Link(142527, 142526, "merged", LocalDate.of(2024, 9, 1), null, "Hilgay Riverside Academy"),
                        new Link(
                                142527,
                                142526,
                                "merged",
                                LocalDate.of(2024, 9, 1),
                                "Ten Mile Bank Riverside Academy",
                                null),
                        new Link(102822, 102834, "amalgamated", null, "Woodlands Infants' School", null));
    }

    private static void refuses(String content, String words) {
        assertThatThrownBy(
                        () -> RegisterFile.open(new ByteArrayResource(content.getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(words);
    }

    private Reading read(RegisterCsv csv) throws IOException, UnreadableFile {
        return read(csv.bytes());
    }

    private Reading read(byte[] csv) throws IOException, UnreadableFile {
        return RegisterFile.open(new ByteArrayResource(csv)).schools(schools::add);
    }
}
