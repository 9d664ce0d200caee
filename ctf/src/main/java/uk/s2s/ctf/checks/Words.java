package uk.s2s.ctf.checks;

import uk.s2s.ctf.format.Element;

/** Turns of phrase that findings share. */
final class Words {

    static final String CORRECT_AND_EXPORT = " Correct it in your MIS and export the file again.";
    static final String TELL_SUPPLIER =
            " The file can be sent; if the receiving school cannot import it, report this to your MIS supplier.";

    private static final int LONGEST_NAME = 60;

    private Words() {}

    /** Such as "Legal surname (Surname)", or "UPN" where label and name are one. */
    static String item(Element element) {
        return element.label().equals(element.name()) ? element.name() : element.label() + " (" + element.name() + ")";
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
