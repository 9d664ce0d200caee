package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.DOCUMENT_NAME_WRONG;

/** Every known program writes the same three words. */
final class DocumentNameCheck implements ValueCheck {

    private static final String NAME = "Common Transfer File";

    @Override
    public void check(Value value, Scene scene) {
        if (value.is(NAME)) {
            return;
        }
        boolean admissions = value.text().startsWith("Admissions");
        scene.report(
                DOCUMENT_NAME_WRONG,
                admissions
                        ? "The header says that this is an admissions file, not a Common Transfer File. Export a CTF instead."
                        : "The document name (DocumentName) must be \"" + NAME
                                + "\", written exactly so. Export the file"
                                + " from your MIS again; if it stays so, report it to the supplier.",
                "Expected the text " + NAME);
    }
}
