package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.CODE_WRONG_CASE;
import static uk.s2s.ctf.CtfFinding.DOCUMENT_QUALIFIER_WRONG;
import static uk.s2s.ctf.CtfFinding.ULN_FILE_NOT_PARTIAL;

/** Full or partial: imports are known to fail on anything else. The ULN service takes partial files only. */
final class QualifierCheck implements ValueCheck {

    @Override
    public void check(Value value, Scene scene) {
        String text = value.text();
        boolean full = text.equalsIgnoreCase("full");
        boolean partial = text.equalsIgnoreCase("partial");
        if (!full && !partial) {
            scene.report(
                    DOCUMENT_QUALIFIER_WRONG,
                    "The document qualifier (DocumentQualifier) must be full or partial. Export the file from your MIS again;"
                            + " if it stays so, report it to the supplier.",
                    "Expected full or partial");
        } else if (!value.is("full") && !value.is("partial")) {
            scene.report(
                    CODE_WRONG_CASE,
                    "The document qualifier (DocumentQualifier) should be in small letters." + Words.TELL_SUPPLIER,
                    "Expected full or partial");
        }
        if (full && scene.options.purpose() == Purpose.ULN) {
            scene.report(
                    ULN_FILE_NOT_PARTIAL,
                    "This is a full CTF. The ULN service takes a partial one: export without attendance, SEN, contacts and the"
                            + " like, as a partial file.",
                    "Expected DocumentQualifier partial");
        }
    }
}
