package uk.s2s.ctf.samples;

import static uk.s2s.ctf.samples.DemoWorld.SCHOOL_YEAR;
import static uk.s2s.ctf.samples.DemoWorld.TODAY;

import java.util.List;
import uk.s2s.ctf.samples.DemoWorld.School;
import uk.s2s.ctf.samples.SamplePupil.Household;

/** Writes CTFs as schools' systems do: a full one with a pupil's history, or a partial one for the ULN service. */
final class SampleCtf {

    private final School from;
    private final XmlText xml = new XmlText();

    private SampleCtf(School from) {
        this.from = from;
    }

    static String full(School from, School to, List<SamplePupil> pupils) {
        var ctf = new SampleCtf(from);
        ctf.header(to, "full");
        pupils.forEach(ctf::wholePupil);
        return ctf.xml.close(2).toString();
    }

    static String forUlns(School from, School to, List<SamplePupil> pupils) {
        var ctf = new SampleCtf(from);
        ctf.header(to, "partial");
        pupils.forEach(ctf::pupilForUlns);
        return ctf.xml.close(2).toString();
    }

    private void header(School to, String qualifier) {
        xml.open("CTfile", "Header")
                .item("DocumentName", "Common Transfer File")
                .item("CTFversion", SCHOOL_YEAR % 100 + ".0")
                .item("DateTime", TODAY + "T14:05:09")
                .item("DocumentQualifier", qualifier)
                .item("SupplierID", "S2S samples")
                .open("SourceSchool")
                .item("LEA", from.la())
                .item("Estab", from.estab())
                .item("URN", from.urn())
                .item("SchoolName", from.name())
                .item("AcademicYear", SCHOOL_YEAR)
                .close(1)
                .open("DestSchool")
                .item("LEA", to.la())
                .item("Estab", to.estab())
                .item("URN", to.urn())
                .close(2)
                .open("CTFpupilData");
    }

    private void core(SamplePupil pupil) {
        xml.open("Pupil")
                .item("UPN", pupil.upn())
                .item("Surname", pupil.surname())
                .item("Forename", pupil.forename())
                .item("DOB", pupil.born())
                .item("Sex", pupil.sex());
    }

    private void pupilForUlns(SamplePupil pupil) {
        core(pupil);
        xml.open("BasicDetails").item("MiddleNames", pupil.middleNames()).close(1);
        address(pupil.home());
        xml.close(1);
    }

    private void wholePupil(SamplePupil pupil) {
        core(pupil);
        basicDetails(pupil);
        address(pupil.home());
        contacts(pupil);
        attendance();
        assessments(pupil);
        schoolHistory(pupil);
        xml.close(1);
    }

    private void basicDetails(SamplePupil pupil) {
        xml.open("BasicDetails")
                .item("MiddleNames", pupil.middleNames())
                .item("NCyearActual", pupil.yearGroup())
                .open("Languages", "Type")
                .item("LanguageType", "F")
                .item("Language", "ENG")
                .close(2)
                .item("MedicalFlag", false)
                .item("EnrolStatus", "C")
                .close(1);
    }

    private void address(Household home) {
        xml.open("Address", "BS7666Address")
                .item("SAON", home.flat())
                .item("PAON", home.house())
                .item("Street", home.street())
                .item("Town", home.town())
                .close(1)
                .item("PostCode", home.postcode())
                .close(1);
    }

    private void contacts(SamplePupil pupil) {
        xml.open("Contacts");
        contact(1, "Ms", pupil.home().mother(), "F", "PAM", pupil);
        contact(2, "Mr", pupil.home().father(), "M", "PAF", pupil);
        xml.close(1);
    }

    private void contact(int order, String title, String forename, String sex, String relationship, SamplePupil pupil) {
        xml.open("Contact")
                .item("Order", order)
                .item("Title", title)
                .item("Surname", pupil.surname())
                .item("Forename", forename)
                .item("Sex", sex)
                .item("Relationship", relationship)
                .item("Responsibility", true)
                .open("Address")
                .item("AddressAsPupil", true)
                .close(1)
                .open("Phones", "Phone")
                .item("TelephoneType", "M")
                .item("PhoneNo", "07700900%03d".formatted(pupil.home().phone() + order))
                .close(3);
    }

    private void attendance() {
        xml.open("Attendance", "YearData")
                .item("Year", SCHOOL_YEAR)
                .item("LEA", from.la())
                .item("Estab", from.estab())
                .item("SchoolName", from.name())
                .item("SessionsPossible", 106)
                .item("SessionsAuthorised", 4)
                .item("SessionsAttended", 101)
                .item("SessionsUnauthorised", 1)
                .close(2);
    }

    private void assessments(SamplePupil pupil) {
        if (pupil.yearGroup() < 5) {
            return;
        }
        xml.open("StageAssessments", "KeyStage")
                .item("Stage", "KS2")
                .open("StageAssessment")
                .item("Locale", "ENG")
                .item("Year", SCHOOL_YEAR - pupil.yearGroup() + 5)
                .item("Subject", "MAT")
                .item("Method", "TT")
                .item("Component", "MTC")
                .item("ResultStatus", "R")
                .item("ResultQualifier", "MT")
                .item("Result", pupil.home().phone() % 26)
                .close(3);
    }

    private void schoolHistory(SamplePupil pupil) {
        xml.open("SchoolHistory", "School")
                .item("LEA", from.la())
                .item("Estab", from.estab())
                .item("SchoolName", from.name())
                .item("EntryDate", (SCHOOL_YEAR - pupil.yearGroup()) + "-09-04")
                .item("LeavingDate", TODAY)
                .item("LeavingReason", "PR")
                .close(2);
    }
}
