package uk.s2s.ctf.checks;

import java.util.List;
import java.util.Set;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.Element;

/** Turns of phrase that findings share. */
final class Words {

    static final String CORRECT_AND_EXPORT = " Correct it in your MIS and export the file again.";
    static final String TELL_SUPPLIER =
            " This alone does not stop the file; if the receiving school cannot import it, report this to your MIS supplier.";

    static final String EXPORT_OR_TELL_SUPPLIER =
            " Export the file from your MIS again; if it stays so, report it to the supplier.";

    private static final Set<String> SELF_EVIDENT = Set.of(
            "",
            "CTfile",
            "Header",
            "CTFpupilData",
            "Pupil",
            "BasicDetails",
            "Address",
            "BS7666Address",
            "AddressLines");
    private static final int LONGEST_NAME = 60;

    private Words() {}

    /**
     * Such as "Legal surname (Surname)", or "UPN" where label and name are one. What can only be understood with its group
     * is said with it: "From (EntryDate) of School".
     */
    static String item(Element element) {
        String parent = SELF_EVIDENT.contains(element.parent()) ? "" : " of " + label(element.parent());
        return named(element) + parent;
    }

    private static String named(Element element) {
        return element.label().equals(element.name()) ? element.name() : element.label() + " (" + element.name() + ")";
    }

    private static String label(String group) {
        return CtfFormat.standard().groups().values().stream()
                .flatMap(List::stream)
                .filter(element -> element.name().equals(group))
                .findFirst()
                .map(Words::named)
                .orElse(group);
    }

    /** Such as "Since version 23" or "Until version 24". */
    static String versions(Element element) {
        String since = element.since() > 1 ? "since version " + element.since() : "";
        String until = element.until() < CtfVersion.NEWEST_POSSIBLE ? "until version " + element.until() : "";
        return "In the format " + (since + " " + until).strip();
    }

    /** A name out of the file, cut and cleaned so that it does no harm where it is shown. */
    static String foreign(String name) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < name.length() && i < LONGEST_NAME; i++) {
            char c = name.charAt(i);
            clean.append(Character.isLetterOrDigit(c) || "_-.:".indexOf(c) >= 0 ? c : '?');
        }
        return clean.toString();
    }
}
