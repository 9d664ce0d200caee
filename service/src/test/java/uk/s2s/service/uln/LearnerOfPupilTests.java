package uk.s2s.service.uln;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.lrs.BatchLearner;
import uk.s2s.register.LearnerField;
import uk.s2s.service.web.UlnCtf;

class LearnerOfPupilTests {

    @Test
    void namesAddressAndKeyGoAlong() {
        UlnCtf file = UlnCtf.yearTen()
                .with(
                        "<MiddleNames>",
                        "<FormerSurname>Old</FormerSurname><PreferredForename>Al</PreferredForename><MiddleNames>");
        BatchLearner learner = learner(file);
        assertThat(learner.misIdentifier()).isEqualTo(file.upn(0));
        assertThat(text(learner, LearnerField.FAMILY_NAME)).isEqualTo(file.surname(0));
        assertThat(text(learner, LearnerField.MIDDLE_OTHER_NAME)).hasSize(6);
        assertThat(text(learner, LearnerField.PREVIOUS_FAMILY_NAME)).isEqualTo("Old");
        assertThat(text(learner, LearnerField.PREFERRED_GIVEN_NAME)).isEqualTo("Al");
        assertThat(text(learner, LearnerField.LAST_KNOWN_ADDRESS_LINE_1)).matches("1 [A-Z][a-z]{4} Row");
        assertThat(text(learner, LearnerField.LAST_KNOWN_ADDRESS_TOWN)).isEqualTo("Thetford");
        assertThat(text(learner, LearnerField.LAST_KNOWN_POST_CODE)).isEqualTo("IP24 0CI");
    }

    @Test
    void sexIsANumber() {
        assertThat(gender("<Sex>F</Sex>")).isEqualTo("2");
        assertThat(gender("<Sex>M</Sex>")).isEqualTo("1");
        assertThat(gender("<Sex>U</Sex>")).isEqualTo("0");
        assertThat(gender("")).isEqualTo("0");
        assertThat(gender("<Sex>X</Sex>")).isEqualTo("9");
    }

    @Test
    void aLongStreetHasALineOfItsOwn() {
        String street = "Avenue of the Invented Names of Rather Great Length";
        BatchLearner learner = learner(UlnCtf.yearTen().withStreet(street));
        assertThat(text(learner, LearnerField.LAST_KNOWN_ADDRESS_LINE_1)).isEqualTo("1");
        assertThat(text(learner, LearnerField.LAST_KNOWN_ADDRESS_LINE_2)).isEqualTo(street.substring(0, 50));
    }

    @Test
    void addressLinesKeepTheirOrder() {
        BatchLearner learner = learner(
                UlnCtf.yearTen()
                        .withStreet("Invented Row")
                        .with(
                                "<BS7666Address><PAON>1</PAON><Street>Invented Row</Street><Town>Thetford</Town></BS7666Address>",
                                "<AddressLines><AddressLine1>1 Row</AddressLine1><AddressLine2>Village</AddressLine2><AddressLine3>Town</AddressLine3></AddressLines>"));
        assertThat(text(learner, LearnerField.LAST_KNOWN_ADDRESS_LINE_1)).isEqualTo("1 Row");
        assertThat(text(learner, LearnerField.LAST_KNOWN_ADDRESS_LINE_2)).isEqualTo("Village");
        assertThat(text(learner, LearnerField.LAST_KNOWN_ADDRESS_TOWN)).isEqualTo("Town");
    }

    @Test
    void whatIsTooLongIsCut() {
        String name = "Inventedname".repeat(5);
        UlnCtf file = UlnCtf.yearTen()
                .with(
                        "<MiddleNames>",
                        "<FormerSurname>%1$s</FormerSurname><PreferredForename>%1$s</PreferredForename><MiddleNames>%1$s"
                                .formatted(name));
        BatchLearner learner = learner(file);
        assertThat(List.of(
                        LearnerField.MIDDLE_OTHER_NAME,
                        LearnerField.PREFERRED_GIVEN_NAME,
                        LearnerField.PREVIOUS_FAMILY_NAME))
                .allSatisfy(field -> assertThat(text(learner, field)).isEqualTo(name.substring(0, field.longest())));
    }

    @Test
    void aPostcodeThatIsNoneIsLeftOut() {
        assertThat(postcode("IP24")).isEmpty();
        assertThat(postcode("not known")).isEmpty();
        assertThat(postcode("IP24  1CK")).isEqualTo("IP24 1CK");
        assertThat(postcode("ZZ99 9ZZ")).isEqualTo("ZZ99 9ZZ");
    }

    private static String postcode(String typed) {
        return text(learner(UlnCtf.yearTen().with("IP24 0CI", typed)), LearnerField.LAST_KNOWN_POST_CODE);
    }

    private static String gender(String element) {
        return text(learner(UlnCtf.yearTen().with("<Sex>F</Sex>", element)), LearnerField.GENDER);
    }

    private static String text(BatchLearner learner, LearnerField field) {
        return learner.details().text(field);
    }

    private static BatchLearner learner(UlnCtf file) {
        List<Pupil> pupils = new ArrayList<>();
        new CtfReader().read(new ByteArrayInputStream(file.bytes()), pupils::add);
        return LearnerOfPupil.of(pupils.get(0));
    }
}
