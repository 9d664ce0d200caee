package uk.s2s.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.s2s.register.Admission;
import uk.s2s.register.Organisation;

class RegisterOrganisationsTests {

    private static final Organisation SCHOOL = new Organisation("100001", "10012345", "Larch School", true);
    private static final String PASSWORD = "sixteen-letters!";

    private RegisterOrganisations organisations;

    @BeforeEach
    void saveSchool() throws SQLException {
        organisations =
                new LearnerRegister(RegisterDatabase.fresh(), new byte[32], new SettableClock()).organisations();
        organisations.save(SCHOOL);
        organisations.setPassword("100001", PASSWORD);
    }

    @Test
    void anOrganisationIsKnownByReferenceOrProviderNumber() {
        assertThat(organisations.admit("100001", "", PASSWORD)).isEqualTo(new Admission.Admitted(SCHOOL));
        assertThat(organisations.admit("", "10012345", PASSWORD)).isEqualTo(new Admission.Admitted(SCHOOL));
        assertThat(organisations.admit("100001", "10012345", PASSWORD)).isEqualTo(new Admission.Admitted(SCHOOL));
    }

    @Test
    void whoeverIsNotKnownIsNotAdmitted() {
        assertThat(organisations.admit("100002", "", PASSWORD)).isEqualTo(new Admission.Unknown());
        assertThat(organisations.admit("100001", "10099999", PASSWORD)).isEqualTo(new Admission.Unknown());
        assertThat(organisations.admit("", "", PASSWORD)).isEqualTo(new Admission.Unknown());
    }

    @Test
    void aWrongPasswordIsNotEnough() {
        assertThat(organisations.admit("100001", "", "sixteen_letters!")).isEqualTo(new Admission.PasswordWrong());
    }

    @Test
    void withoutAPasswordNobodyIsAdmitted() {
        organisations.save(new Organisation("100002", "", "Birch School", true));
        assertThat(organisations.admit("100002", "", "")).isEqualTo(new Admission.PasswordWrong());
    }

    @Test
    void withoutAnAgreementAnOrganisationIsNotAdmitted() {
        Organisation converted = new Organisation("100001", "10012345", "Larch Academy", false);
        organisations.save(converted);
        assertThat(organisations.admit("100001", "", PASSWORD)).isEqualTo(new Admission.NotRegistered(converted));
        assertThat(organisations.all()).containsExactly(converted);
        assertThat(organisations.find("100001")).contains(converted);
    }

    @Test
    void aPasswordHasSixteenCharacters() {
        assertThatThrownBy(() -> organisations.setPassword("100001", "short")).hasMessageContaining("16 characters");
    }
}
