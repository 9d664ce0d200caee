package uk.s2s.ctf.samples;

import static uk.s2s.ctf.samples.DemoWorld.CLOSED;
import static uk.s2s.ctf.samples.DemoWorld.DRAKE;
import static uk.s2s.ctf.samples.DemoWorld.NO_SUCH_SCHOOL;
import static uk.s2s.ctf.samples.DemoWorld.SUCCESSOR;
import static uk.s2s.ctf.samples.DemoWorld.THETFORD;
import static uk.s2s.ctf.samples.DemoWorld.UNKNOWN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import uk.s2s.ctf.CtfFinding;
import uk.s2s.ctf.names.FileNameFinding;
import uk.s2s.ctf.samples.DemoWorld.School;

/** Files that are refused, one common fault each. Each has a number of its own, so that no name is used twice. */
final class FaultySamples {

    private final InventedPeople people = new InventedPeople(20261121, 501);
    private final SamplePupil pupil = people.ofYear(6);
    private final String leaver = SampleCtf.full(DRAKE, THETFORD, List.of(pupil));

    Stream<Sample> all() {
        return Stream.of(names(), addressees(), xml(), structure(), pupils(), ulns())
                .flatMap(List::stream);
    }

    private List<Sample> names() {
        return List.of(
                Sample.transfer(
                        "faults/name-of-a-copy/9262377_CTF_9266910_101 (1).xml", leaver, FileNameFinding.NAME_OF_COPY),
                Sample.transfer(
                        "faults/name-with-six-x/9262377_CTF_XXXXXX_102.xml",
                        leaver(UNKNOWN),
                        FileNameFinding.NAME_LETTERS_MISCOUNTED),
                Sample.transfer(
                        "faults/name-with-a-digit-too-many/9262377_CTF_92669100_103.xml",
                        leaver,
                        FileNameFinding.NAME_DESTINATION_WRONG),
                Sample.transfer(
                        "faults/name-of-an-admissions-file/926LLLL_ADT_9262377_26001.xml",
                        asAtf(leaver),
                        FileNameFinding.NAME_OF_ADMISSIONS_FILE,
                        CtfFinding.ROOT_IS_ATF),
                Sample.transfer("faults/name-without-a-clue/leavers.xml", leaver, FileNameFinding.NAME_NOT_RECOGNISED));
    }

    /** Some are right as files; only the service, which knows the schools, can see what is wrong. */
    private List<Sample> addressees() {
        return List.of(
                Sample.transfer(
                        "faults/from-another-school/9263107_CTF_9266910_111.xml",
                        SampleCtf.full(SUCCESSOR, THETFORD, List.of(pupil))),
                Sample.transfer("faults/to-a-closed-school/9262377_CTF_9262198_112.xml", leaver(CLOSED)),
                Sample.transfer(
                        "faults/to-itself/9262377_CTF_9262377_116.xml",
                        leaver(DRAKE),
                        FileNameFinding.DESTINATION_YOUR_OWN),
                Sample.transfer("faults/to-no-such-school/9262377_CTF_9269999_113.xml", leaver(NO_SUCH_SCHOOL)),
                Sample.transfer(
                        "faults/header-of-another-sender/9262377_CTF_9266910_114.xml",
                        SampleCtf.full(SUCCESSOR, THETFORD, List.of(pupil)),
                        CtfFinding.SOURCE_DIFFERS_FROM_NAME),
                Sample.transfer(
                        "faults/header-of-another-destination/9262377_CTF_9266910_115.xml",
                        leaver(SUCCESSOR),
                        CtfFinding.DESTINATION_DIFFERS_FROM_NAME));
    }

    private List<Sample> xml() {
        return List.of(
                Sample.transfer(
                        "faults/ampersand-not-escaped/9262377_CTF_9266910_121.xml",
                        leaver.replace("Drake Primary School", "Drake Primary & Nursery School"),
                        CtfFinding.XML_AMPERSAND_NOT_ESCAPED),
                Sample.transfer(
                        "faults/cut-short/9262377_CTF_9266910_122.xml",
                        leaver.substring(0, leaver.indexOf("<SessionsAttended>")),
                        CtfFinding.XML_CUT_SHORT),
                Sample.transfer("faults/empty/9262377_CTF_9266910_123.xml", "", CtfFinding.FILE_EMPTY),
                Sample.transfer("faults/web-page/9262377_CTF_9266910_124.xml", WEB_PAGE, CtfFinding.FILE_KIND_WRONG),
                Sample.transfer(
                        "faults/wrong-encoding/9262377_CTF_9266910_125.xml",
                        leaver.replace(pupil.surname(), "Ångström").getBytes(StandardCharsets.ISO_8859_1),
                        CtfFinding.XML_ENCODING_WRONG),
                Sample.transfer(
                        "faults/document-type/9262377_CTF_9266910_126.xml",
                        leaver.replace("<CTfile>", "<!DOCTYPE CTfile SYSTEM \"ctf.dtd\">\n<CTfile>"),
                        CtfFinding.XML_DOCTYPE_PRESENT));
    }

    private List<Sample> structure() {
        return List.of(
                Sample.transfer(
                        "faults/header-item-in-wrong-case/9262377_CTF_9266910_131.xml",
                        leaver.replace("CTFversion", "CTFVersion"),
                        CtfFinding.REQUIRED_ITEM_WRONG_CASE),
                Sample.transfer(
                        "faults/admissions-file-inside/9262377_CTF_9266910_132.xml",
                        asAtf(leaver),
                        CtfFinding.ROOT_IS_ATF),
                Sample.transfer(
                        "faults/no-pupils/9262377_CTF_9266910_133.xml",
                        SampleCtf.full(DRAKE, THETFORD, List.of()),
                        CtfFinding.NO_PUPILS),
                Sample.transfer(
                        "faults/lost-pupils-together/9262377_CTF_XXXXXXX_134.xml",
                        SampleCtf.full(DRAKE, UNKNOWN, List.of(pupil, people.sibling(pupil, 3))),
                        CtfFinding.LOST_PUPIL_NOT_ALONE));
    }

    private List<Sample> pupils() {
        String wrongLetter =
                (pupil.upn().startsWith("B") ? "C" : "B") + pupil.upn().substring(1);
        return List.of(
                Sample.transfer(
                        "faults/upn-check-letter-wrong/9262377_CTF_9266910_141.xml",
                        leaver(THETFORD, pupil.withUpn(wrongLetter)),
                        CtfFinding.UPN_CHECK_LETTER_WRONG),
                Sample.transfer(
                        "faults/upn-twice/9262377_CTF_9266910_142.xml",
                        leaver(THETFORD, pupil, people.sibling(pupil, 4).withUpn(pupil.upn())),
                        CtfFinding.UPN_DUPLICATE),
                Sample.transfer(
                        "faults/date-of-birth-impossible/9262377_CTF_9266910_143.xml",
                        leaver.replaceFirst("<DOB>....-..-..", "<DOB>2016-02-30"),
                        CtfFinding.DATE_OF_BIRTH_IMPOSSIBLE),
                Sample.transfer(
                        "faults/forename-missing/9262377_CTF_9266910_144.xml",
                        leaver.replaceFirst(" *<Forename>.*\n", ""),
                        CtfFinding.REQUIRED_ITEM_MISSING));
    }

    private List<Sample> ulns() {
        SamplePupil fifteen = people.ofYear(10);
        String partial = SampleCtf.forUlns(THETFORD, THETFORD, List.of(fifteen));
        return List.of(
                Sample.uln(
                        "uln-faults/full-file/9266910_CTF_9266910_151.xml",
                        partial.replace(">partial<", ">full<"),
                        CtfFinding.ULN_FILE_NOT_PARTIAL),
                Sample.uln(
                        "uln-faults/contacts/9266910_CTF_9266910_152.xml",
                        partial.replace("    </Pupil>", CONTACTS + "    </Pupil>"),
                        CtfFinding.ULN_FILE_SECTION_NOT_ALLOWED),
                Sample.uln(
                        "uln-faults/house-number-missing/9266910_CTF_9266910_153.xml",
                        partial.replaceFirst(" *<PAON>.*\n", ""),
                        CtfFinding.ULN_ADDRESS_INCOMPLETE));
    }

    private String leaver(School to, SamplePupil... pupils) {
        return SampleCtf.full(DRAKE, to, pupils.length == 0 ? List.of(pupil) : List.of(pupils));
    }

    private static String asAtf(String ctf) {
        return ctf.replace("CTfile>", "ATfile>")
                .replace("CTFversion", "ATFversion")
                .replace("CTFpupilData", "ATFpupilData")
                .replace("Common Transfer File", "Admissions Data Transfer File");
    }

    private static final String WEB_PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><title>Sign in</title></head>
            <body><p>Your session has ended.<br>Sign in again.</p></body>
            </html>
            """;

    private static final String CONTACTS = """
                  <Contacts>
                    <Contact>
                      <Order>1</Order>
                      <Surname>Quarmby</Surname>
                      <Forename>Perpetua</Forename>
                      <Relationship>PAM</Relationship>
                      <Responsibility>true</Responsibility>
                    </Contact>
                  </Contacts>
            """;
}
