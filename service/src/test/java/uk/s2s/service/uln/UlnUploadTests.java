package uk.s2s.service.uln;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.UlnCtf.yearTen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.vault.Vault;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.UlnCtf;
import uk.s2s.service.web.Visitor;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class UlnUploadTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Vault vault;

    @Autowired
    UlnFiles files;

    Visitor thetford;

    @BeforeEach
    void signIn() {
        thetford = Visitor.signedIn(port, "office@thetford.example");
        sql.sql("delete from lrs_answer").update();
    }

    @Test
    void goodFileIsKeptAndHasAReference() throws IOException {
        UlnCtf file = yearTen().pupils(3);
        Answer answer = thetford.uploadForUlns(file);

        assertThat(answer.text()).contains("Uploaded", "Your reference", file.fileName());
        UlnFile kept = files.findByReference(answer.reference()).orElseThrow();
        try (InputStream bytes = vault.open(kept.id())) {
            assertThat(bytes.readAllBytes()).isEqualTo(file.bytes());
        }
        assertThat(sql.sql("select count(*) from audit_entry where transfer = ? and action = 'UlnFileReceived'")
                        .param(kept.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoeverUploadsHasAcceptedTheTermsWordForWord() {
        String reference = thetford.uploadForUlns(yearTen()).reference();
        UUID id = files.findByReference(reference).orElseThrow().id();
        assertThat(sql.sql("""
                                select wording from uln_terms_acceptance join uln_terms on sha256 = terms where file_id = ?
                                """).param(id).query(String.class).single()).isEqualTo(Terms.CURRENT.wording());
    }

    @Test
    void withoutTheTermsNothingIsTaken() {
        UlnCtf file = yearTen();
        Answer answer = thetford.uploadForUlns(file.fileName(), file.bytes(), thetford.token("/uln/upload"), "");
        assertThat(answer.text()).contains("Tick that you accept the terms");
        assertThat(thetford.get("/uln/results").text()).doesNotContain(file.fileName());
    }

    @Test
    void anOldWordingIsNotAccepted() {
        UlnCtf file = yearTen();
        Answer answer =
                thetford.uploadForUlns(file.fileName(), file.bytes(), thetford.token("/uln/upload"), "2013-01-01");
        assertThat(answer.text()).contains("Tick that you accept the terms");
    }

    @Test
    void partsHoldTwoHundredPupilsEach() {
        String page = thetford.uploadForUlns(yearTen().pupils(300).tooYoung(5)).text();
        assertThat(page)
                .contains(
                        "Total number of records",
                        ">300<",
                        "Removed because under 13",
                        ">5<",
                        "data-part=\"2\"",
                        ">95<")
                .doesNotContain("data-part=\"3\"");
    }

    @Test
    void aFileOfYoungPupilsIsNotTaken() {
        UlnCtf file = yearTen().pupils(2).tooYoung(2);
        assertThat(thetford.uploadForUlns(file).text()).contains("Every pupil in the file is under 13");
        assertThat(thetford.get("/uln/results").text()).doesNotContain(file.fileName());
    }

    @Test
    void theSameFileAgainIsTheSameFile() {
        UlnCtf file = yearTen();
        String reference = thetford.uploadForUlns(file).reference();
        Answer again = thetford.uploadForUlns(file);
        assertThat(again.text()).contains("You have uploaded this file before");
        assertThat(again.reference()).isEqualTo(reference);
    }

    @Test
    void ofTheSameFileTwiceAtOnceOneIsTaken() {
        UlnCtf file = yearTen().pupils(50);
        String token = thetford.token("/uln/upload");
        List<String> references = Stream.of(1, 2, 3, 4)
                .parallel()
                .map(press -> thetford.uploadForUlns(file.fileName(), file.bytes(), token, Terms.CURRENT.version())
                        .reference())
                .distinct()
                .toList();
        assertThat(references).hasSize(1);
    }

    @Test
    void anotherOrganisationsSameFileIsItsOwn() {
        UlnCtf file = yearTen();
        String reference = thetford.uploadForUlns(file).reference();
        Visitor drake = Visitor.signedIn(port, "office@drake.example");
        assertThat(drake.uploadForUlns(file).reference()).isNotEqualTo(reference);
        assertThat(drake.get("/uln/files/" + reference).status()).isEqualTo(404);
    }

    @Test
    void refusalNamesTheVersionsAndTheCauses() {
        UlnCtf full = yearTen()
                .with("<DocumentQualifier>partial<", "<DocumentQualifier>full<")
                .with("<DestSchool><LEA>926<", "<DestSchool><LEA>ULN<")
                .with("<PAON>1</PAON>", "")
                .with(
                        "</Address></Pupil>",
                        "</Address><SENhistory><SEN><SENprovision>K</SENprovision></SEN></SENhistory></Pupil>");
        assertThat(thetford.uploadForUlns(full).text())
                .contains(
                        "This file does not appear to be a valid 10 to 26 CTF File",
                        "Show technical information",
                        "data-cause=\"NOT_PARTIAL\"",
                        "data-cause=\"DESTINATION\"",
                        "data-cause=\"ADDRESS\"",
                        "data-cause=\"OTHER_SECTIONS\"",
                        "Pupil 1, counted from the top");
    }

    @Test
    void whatIsNoCtfIsSaidSo() {
        assertThat(thetford.uploadForUlns("photo.xml", new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2})
                        .text())
                .contains("data-cause=\"NOT_A_CTF\"");
        assertThat(thetford.uploadForUlns("", new byte[0]).text()).contains("Choose a file");
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void hostileFilesAreAnsweredAndNotKept(Path file) throws IOException {
        int before =
                sql.sql("select count(*) from uln_file").query(Integer.class).single();
        Answer answer = thetford.uploadForUlns(file.getFileName().toString(), Files.readAllBytes(file));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("does not appear to be a valid", "data-cause=");
        assertThat(sql.sql("select count(*) from uln_file").query(Integer.class).single())
                .isEqualTo(before);
    }

    static Stream<Path> hostileFiles() throws IOException {
        return Files.list(Path.of("../ctf/src/test/resources/hostile"))
                .filter(file -> file.toString().endsWith(".xml"));
    }

    @Test
    void aPupilWithoutAPostcodeIsRemarkedAndTaken() {
        assertThat(thetford.uploadForUlns(yearTen().with("<PostCode>IP24 0CI</PostCode>", ""))
                        .text())
                .contains("data-kind=\"TAKEN\"", "What the check remarks", "uln-postcode-missing");
    }

    @Test
    void uploadingIsClosedWhileTheLightIsRed() {
        sql.sql(
                        "insert into lrs_answer (taking, reason, first_at, last_at, times) values (false, 'It cannot be reached.', now() - interval '37 hours', now(), 1)")
                .update();
        assertThat(thetford.get("/uln").text()).contains("data-light=\"RED\"", "It cannot be reached.", "Since ");
        UlnCtf file = yearTen();
        Answer answer =
                thetford.uploadForUlns(file.fileName(), file.bytes(), thetford.token("/"), Terms.CURRENT.version());
        assertThat(answer.text()).contains("Uploading is closed").doesNotContain("type=\"file\"");
        assertThat(thetford.get("/uln/results").text()).doesNotContain(file.fileName());
    }

    @Test
    void aFewHoursAreAmber() {
        sql.sql(
                        "insert into lrs_answer (taking, reason, first_at, last_at, times) values (false, 'Closed.', now() - make_interval(hours => ?), now(), 1)")
                .param((int) Duration.ofHours(35).toHours())
                .update();
        assertThat(thetford.get("/uln").text()).contains("data-light=\"AMBER\"", "You can upload");
    }
}
