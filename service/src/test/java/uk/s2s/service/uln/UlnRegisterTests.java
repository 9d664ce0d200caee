package uk.s2s.service.uln;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.UlnCtf.yearTen;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Organisation;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.UlnCtf;
import uk.s2s.service.web.Visitor;

/** The ULN service with the register behind it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class UlnRegisterTests {

    private static final String THETFORD = "9266910";
    private static final String PASSWORD = "sixteen-letters!";

    @LocalServerPort
    int port;

    @Autowired
    LearnerRegister register;

    @Autowired
    LrsRegistrations registrations;

    @Autowired
    Submitting submitting;

    @Autowired
    Fetching fetching;

    Visitor thetford;

    @BeforeEach
    void registered() {
        register.organisations().save(new Organisation("THETF1", "", "The Thetford Academy", true));
        register.organisations().setPassword("THETF1", PASSWORD);
        registrations.save(THETFORD, "THETF1", "", PASSWORD);
        thetford = Visitor.signedIn(port, "office@thetford.example");
    }

    @Test
    void newPupilsGetNumbersAndTheSamePupilsGetTheSameOnesAgain() {
        UlnCtf file = yearTen().pupils(230);
        String first = uploads(file);
        work();
        List<Pupil> pupils = pupils(response(first));
        assertThat(pupils)
                .hasSize(230)
                .allSatisfy(pupil -> assertThat(Uln.parse(pupil.uln())).isNotNull());
        assertThat(pupils.stream().map(Pupil::uln).distinct()).hasSize(230);

        String second = uploads(file.with("<SupplierID>Test", "<SupplierID>Other"));
        work();
        assertThat(pupils(response(second)))
                .extracting(Pupil::uln)
                .containsExactlyElementsOf(pupils.stream().map(Pupil::uln).toList());
    }

    @Test
    void aMissingPostcodeComesBackAsAnException() {
        String reference = uploads(yearTen().pupils(2).with("<PostCode>IP24 1CK</PostCode>", ""));
        work();
        assertThat(thetford.get("/uln/files/" + reference + "/exceptions").text())
                .contains("RC010", "ZZ99 9ZZ");
        assertThat(pupils(response(reference)))
                .filteredOn(pupil -> pupil.uln().isEmpty())
                .hasSize(1);
    }

    /** Given name and date of birth agree: perhaps married and moved, perhaps somebody else. */
    @Test
    void anotherSurnameAndPostcodeComesBackAsAPossibleMatch() {
        UlnCtf file = yearTen();
        uploads(file);
        work();
        String number = pupils(response(uploadsAgain(file))).get(0).uln();

        UlnCtf moved = file.with("<Surname>" + file.surname(0) + "<", "<Surname>Featherstonehaugh<")
                .with("<PostCode>IP24 0CI</PostCode>", "<PostCode>NR1 3JU</PostCode>");
        String reference = uploads(moved);
        work();
        assertThat(thetford.get("/uln/files/" + reference + "/exceptions").text())
                .contains("RC007", "Featherstonehaugh")
                .doesNotContain(number);
        assertThat(pupils(response(reference)))
                .singleElement()
                .satisfies(pupil -> assertThat(pupil.uln()).isEmpty());
    }

    private String uploadsAgain(UlnCtf file) {
        String reference = uploads(file.with("<SupplierID>Test", "<SupplierID>Other"));
        work();
        return reference;
    }

    @Test
    void somebodyOverAHundredAndTenComesBackAsAnException() {
        String reference = uploads(yearTen().with("<DOB>2011", "<DOB>1905"));
        work();
        assertThat(thetford.get("/uln/files/" + reference + "/exceptions").text())
                .contains("RC013");
    }

    @Test
    void aLapsedAgreementIsAnApplicationError() {
        register.organisations().save(new Organisation("THETF1", "", "The Thetford Academy", false));
        String reference = uploads(yearTen());
        work();
        assertThat(page(reference)).contains("Application Error", "does not allow this");
    }

    @Test
    void aWrongPasswordIsAnApplicationError() {
        register.organisations().setPassword("THETF1", "another-password");
        String reference = uploads(yearTen());
        work();
        assertThat(page(reference)).contains("Application Error", "refused your organisation");
    }

    private String uploads(UlnCtf file) {
        Answer answer = thetford.uploadForUlns(file);
        assertThat(answer.text()).contains("data-kind=\"TAKEN\"");
        return answer.reference();
    }

    private void work() {
        boolean more = true;
        while (more) {
            more = submitting.submitOne() | register.batches().runNext() | fetching.fetchOne();
        }
    }

    private String page(String reference) {
        return thetford.get("/uln/files/" + reference).text();
    }

    private Answer response(String reference) {
        return thetford.get("/uln/files/" + reference + "/response");
    }

    private static List<Pupil> pupils(Answer response) {
        List<Pupil> pupils = new ArrayList<>();
        new CtfReader().read(new ByteArrayInputStream(response.bytes()), pupils::add);
        return pupils;
    }
}
