package uk.s2s.service.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.identifiers.LaCode;
import uk.s2s.service.commands.Command;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Visitor;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class SchoolDaysTests {

    private static final LaCode BOLTON = new LaCode("350");
    private static final LaCode USUAL = new LaCode("351");

    private static final String TERMS = """
            LA,Term,First day,Last day
            350,Autumn 1,03/09/2026,23/10/2026
            350,Autumn 2,2/11/2026,18/12/2026
            350,Spring 1,2027-01-05,2027-02-12
            350,Spring 2,22/02/2027,25/03/2027
            350,Summer 1,12/04/2027,28/05/2027
            350,Summer 2,07/06/2027,23/07/2027
            """;

    @LocalServerPort
    int port;

    @Autowired
    SchoolDays days;

    @Autowired
    TermImport imports;

    @Autowired
    TermDates dates;

    @Autowired
    CalendarCommand command;

    @Autowired
    JdbcClient sql;

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        sql.sql("delete from term").update();
        dates.changed(new CalendarEvent.TermDatesImported(null, Instant.EPOCH, "", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-11, 15, 2027-01-15", // two weeks of Christmas
        "2021-12-10, 15, 2022-01-17", // and a substitute day after them
        "2026-05-01, 15, 2026-06-01", // early May, and the week of the spring bank holiday
        "2022-09-16,  1, 2022-09-20", // a bank holiday given once
        "2026-11-20,  0, 2026-11-20",
        "2026-11-20,  1, 2026-11-23", // the day itself does not count
        "2026-11-21,  1, 2026-11-23",
        "2026-07-22,  1, 2026-09-01", // the summer holidays
    })
    void countsOnToTheLastOfSoManySchoolDays(LocalDate from, int schoolDays, LocalDate last) {
        assertThat(days.after(from, schoolDays, USUAL)).isEqualTo(last);
        assertThat(days.between(from, last, USUAL)).isEqualTo(schoolDays);
    }

    @Test
    void nothingLiesBetweenADayAndAnEarlierOne() {
        assertThat(days.between(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-02"), USUAL))
                .isZero();
    }

    @Test
    void countsNeitherBackwardsNorForEver() {
        assertThatIllegalArgumentException().isThrownBy(() -> days.after(LocalDate.parse("2026-11-20"), -1, USUAL));
        assertThatIllegalArgumentException().isThrownBy(() -> days.after(LocalDate.parse("2026-11-20"), 1_001, USUAL));
    }

    @Test
    void anLaMayHaveItsOwnTermsForAYear() {
        assertThat(read(TERMS)).isEmpty();
        assertThat(days.after(LocalDate.parse("2026-12-11"), 15, BOLTON)).isEqualTo("2027-01-18");
        assertThat(days.isSchoolDay(LocalDate.parse("2026-09-01"), BOLTON)).isFalse();
        assertThat(days.isSchoolDay(LocalDate.parse("2026-09-01"), USUAL)).isTrue();
        assertThat(days.after(LocalDate.parse("2027-07-23"), 1, BOLTON))
                .as("the next year is the usual one")
                .isEqualTo("2027-09-01");
    }

    @Test
    void termsReadAgainReplaceThoseOfTheYear() {
        read(TERMS);
        assertThat(read(TERMS.replace("03/09/2026", "07/09/2026"))).isEmpty();
        assertThat(days.terms(BOLTON, new AcademicYear(2026))).hasSize(6);
        assertThat(days.isSchoolDay(LocalDate.parse("2026-09-04"), BOLTON)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "350,Autumn 1 | 35,Autumn 1    | Line 2, LA: it is \"35\" and should be the three digits of a local authority, such as 926.",
                "350,Autumn 1 | 999,Autumn 1   | Line 2, LA: there is no local authority 999. Look its number up under Find a school.",
                "Autumn 1     | ''             | Line 2, Term: it is empty and should be a name of up to 40 characters, such as Autumn 1.",
                "03/09/2026   | 31/09/2026     | Line 2, First day: it is \"31/09/2026\" and should be a date such as 03/09/2026.",
                "03/09/2026   | ''             | Line 2, First day: it is empty and should be a date such as 03/09/2026.",
                "23/10/2026   | 23/10/2025     | Line 2, Last day: it is before the first day. Exchange the two, or correct the year.",
                "03/09/2026   | 03/09/1926     | Line 2, First day: the year is 1926 and should be from 2000 to 2031.",
                "23/10/2026   | 06/11/2026     | Line 3: the term has days in common with the one in line 2. Correct one of them.",
                "23/10/2026   | 23/03/2027     | Line 2, Last day: the term would last more than 120 days. Give each half term a line of its own.",
                "23/07/2027   | 03/08/2027     | Line 7, Last day: a term ends by 31 July of its academic year.",
                "07/06/2027   | 19/07/2027     | LA 350, 2026/27: the terms make 164 school days, and a year has about 195. Give all terms of the year, and leave out the holidays.",
                "First day    | Begin          | The first line lacks the columns First day. It should be LA,Term,First day,Last day.",
            })
    void whatIsWrongIsToldInASentenceAndNothingIsSet(String text, String instead, String sentence) {
        assertThat(read(TERMS.replaceFirst(text, instead == null ? "" : instead)))
                .contains(sentence);
        assertThat(days.hasOwnTerms(BOLTON, new AcademicYear(2026))).isFalse();
    }

    @Test
    void anEmptyFileIsToldWhatItShouldHold() {
        assertThat(read("LA,Term,First day,Last day\n").get(0)).contains("The file has no term in it.");
        assertThat(read("").get(0)).contains("The file has no term in it.");
    }

    @Test
    void aQuotationMarkNeverClosedIsShownWhereItIsOpened() {
        assertThat(read(TERMS.replaceFirst("350", "\"350")).get(0)).startsWith("Line 2, LA: it is \"350,Autumn 1,");
    }

    @Test
    void manyProblemsAreCounted() {
        assertThat(read("LA,Term,First day,Last day\n" + "x,y,z,\n".repeat(1000)))
                .hasSize(21)
                .last()
                .asString()
                .isEqualTo("There are 2,980 more problems.");
    }

    private List<String> read(String file) {
        return imports.apply(file.getBytes(StandardCharsets.UTF_8), la -> true, null)
                .problems();
    }

    @Test
    void theCommandShowsFirstAndSetsWhenTold() throws IOException {
        Path file = Files.writeString(folder.resolve("terms.csv"), "\uFEFF" + TERMS);
        assertThat(run(Command.DONE, "import", file.toString()))
                .contains("6 terms: 350 2026/27", "Nothing has been changed");
        assertThat(days.hasOwnTerms(BOLTON, new AcademicYear(2026))).isFalse();
        assertThat(run(Command.DONE, "import", "--apply", file.toString())).contains("The term dates have been set.");
        assertThat(days.hasOwnTerms(BOLTON, new AcademicYear(2026))).isTrue();
        Files.writeString(file, TERMS.replace("350", "0"));
        assertThat(run(Command.PROBLEM, "import", "--apply", file.toString())).contains("Line 2, LA: it is \"0\"");
        run(Command.COULD_NOT, "import", folder.resolve("none.csv").toString());
        run(Command.WRONG_USAGE, "export");
    }

    private String run(int status, String... words) {
        var out = new ByteArrayOutputStream();
        assertThat(command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(status);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anLaSetsItsOwnTermsAndNobodyElses() {
        Visitor norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
        assertThat(norfolk.get("/term-dates").text()).contains("Nobody has given term dates for this year");
        assertThat(upload(norfolk, TERMS)).contains("Line 2, LA: 350 is not your local authority.");
        assertThat(upload(norfolk, TERMS.replace("350,", "926,"))).contains("The term dates have been set.");
        assertThat(days.hasOwnTerms(new LaCode("926"), new AcademicYear(2026))).isTrue();
        assertThat(days.hasOwnTerms(BOLTON, new AcademicYear(2026))).isFalse();
        assertThat(norfolk.get("/term-dates?la=350").text()).doesNotContain("Bolton");
    }

    @Test
    void anAdministratorSetsTheTermsOfAny() {
        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        assertThat(upload(administrator, TERMS)).contains("The term dates have been set.", "3 September 2026");
        assertThat(administrator.get("/term-dates?la=xyz").status()).isEqualTo(200);
    }

    private static String upload(Visitor who, String file) {
        return who.uploadTo("/term-dates", "terms.csv", file.getBytes(StandardCharsets.UTF_8))
                .text();
    }
}
