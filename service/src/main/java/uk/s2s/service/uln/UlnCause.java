package uk.s2s.service.uln;

import static uk.s2s.ctf.CtfFinding.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.s2s.ctf.CtfFinding;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.FindingCode;

/**
 * The usual reasons why a file for the ULN service is refused, in plain words; the findings say the same in detail. The
 * first that fits a finding is its cause. Source: the user guide of the ULN service, 2017, and CTF 12 of 2013.
 */
public enum UlnCause {
    NOT_A_CTF(
            "This is not a Common Transfer File, or it is damaged.",
            "Export the file from your MIS again and upload it as it comes: do not open, rename or unpack it.",
            Set.of(
                    FILE_NOT_READ,
                    FILE_EMPTY,
                    FILE_TOO_LARGE,
                    FILE_KIND_WRONG,
                    XML_NOT_WELL_FORMED,
                    XML_CUT_SHORT,
                    XML_AMPERSAND_NOT_ESCAPED,
                    XML_DECLARATION_MISPLACED,
                    XML_ENCODING_WRONG,
                    XML_DOCTYPE_PRESENT,
                    XML_ENTITY_UNKNOWN,
                    NAMESPACE_USED,
                    ROOT_WRONG,
                    ROOT_WRONG_CASE,
                    ROOT_IS_ATF,
                    NO_PUPILS)),
    NOT_PARTIAL(
            "This is a full CTF. The ULN service takes partial ones.",
            "Choose the partial file type in your MIS when you export, with basic details and addresses only.",
            Set.of(ULN_FILE_NOT_PARTIAL, DOCUMENT_QUALIFIER_WRONG)),
    OTHER_SECTIONS(
            "The file holds more than the ULN service takes, such as attendance, SEN history, contacts or assessments.",
            "Clear every box but basic details and address when you export from your MIS.",
            Set.of(ULN_FILE_SECTION_NOT_ALLOWED)),
    VERSION(
            "The file is of a version of the format that is not taken.",
            "Update your MIS, or ask its supplier how to export a newer version.",
            Set.of(VERSION_NOT_ACCEPTED, VERSION_NOT_UNDERSTOOD)),
    DESTINATION(
            "The destination is no school or local authority: ULN, for one, is not a valid LEA.",
            "Choose your own school or your local authority as the destination when you export. The file goes to the Learning"
                    + " Records Service whatever the destination says.",
            finding -> finding.code() == SCHOOL_NUMBER_WRONG || isAt(finding, "/DestSchool")),
    POSTCODE(
            "A pupil has no postcode, so that the Learning Records Service will send the pupil back (RC010).",
            "Enter the postcode in your MIS, or ZZ99 9ZZ where nobody knows it, and export again.",
            Set.of(ULN_POSTCODE_MISSING)),
    ADDRESS(
            "A pupil's address is not complete or not in the right form, such as a house number or name (PAON) that is missing.",
            "Each address needs a house number or name, the street, and a locality, town or area; a flat number alone is not"
                    + " enough. Correct it in your MIS and export again.",
            finding -> finding.code() == ULN_ADDRESS_INCOMPLETE || isAt(finding, "/Address")),
    SAME_PUPIL_TWICE(
            "Two pupils of the file have the same UPN.",
            "Leave one of the two out, or correct the UPN in your MIS, and export again.",
            Set.of(UPN_DUPLICATE)),
    PUPIL_DETAILS(
            "A pupil's UPN, name, date of birth or sex is missing or wrong.",
            "Correct it in your MIS and export again.",
            finding -> finding.place().pupil() > 0),
    HEADER(
            "The header of the file is not as it should be.",
            "Export the file again; if it stays so, report it to the supplier of your MIS.",
            finding -> true);

    private static final Set<UlnCause> ABOUT_PUPILS = EnumSet.of(POSTCODE, ADDRESS, SAME_PUPIL_TWICE, PUPIL_DETAILS);

    private final String says;
    private final String advice;
    private final Predicate<Finding> fits;

    UlnCause(String says, String advice, Set<CtfFinding> codes) {
        this(says, advice, finding -> codes.stream().anyMatch(code -> isCode(finding.code(), code)));
    }

    UlnCause(String says, String advice, Predicate<Finding> fits) {
        this.says = says;
        this.advice = advice;
        this.fits = fits;
    }

    public String says() {
        return says;
    }

    public String advice() {
        return advice;
    }

    /** The causes of what has to be corrected, each with the pupils that it concerns. */
    static List<Found> of(List<Finding> errors) {
        return Stream.of(values())
                .filter(cause -> errors.stream().anyMatch(error -> of(error) == cause))
                .map(cause -> new Found(cause, pupils(cause, errors)))
                .toList();
    }

    private static UlnCause of(Finding finding) {
        return EnumSet.allOf(UlnCause.class).stream()
                .filter(cause -> cause.fits.test(finding))
                .findFirst()
                .orElseThrow();
    }

    /** Positions of the pupils, where it is about pupils and not said once for the whole file. */
    private static List<Integer> pupils(UlnCause cause, List<Finding> errors) {
        return errors.stream()
                .filter(error -> of(error) == cause && ABOUT_PUPILS.contains(cause))
                .map(error -> error.place().pupil())
                .filter(pupil -> pupil > 0)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isCode(FindingCode code, CtfFinding one) {
        return code == one;
    }

    private static boolean isAt(Finding finding, String group) {
        String path = finding.place().path();
        return path.endsWith(group) || path.contains(group + "/");
    }

    /** @param pupils positions in the file; empty where it is the file's own fault */
    public record Found(UlnCause cause, List<Integer> pupils) {

        private static final int NAMED = 20;

        /** Such as "Pupils 3, 7 and 12", or nothing. */
        public String where() {
            if (pupils.isEmpty()) {
                return "";
            }
            String named = pupils.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            String more = pupils.size() > NAMED ? " and " + (pupils.size() - NAMED) + " more" : "";
            return (pupils.size() == 1 ? "Pupil " : "Pupils ") + named + more + ", counted from the top of the file";
        }
    }
}
