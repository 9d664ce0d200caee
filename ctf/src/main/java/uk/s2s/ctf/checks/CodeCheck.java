package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.CODE_UNKNOWN;
import static uk.s2s.ctf.CtfFinding.CODE_WRONG_CASE;

import java.util.Locale;
import uk.s2s.ctf.format.CodeList;

/** Codes of a list. The lists are not certain and grow from year to year: an unknown code warns. */
final class CodeCheck implements ValueCheck {

    private final CodeList list;
    private final CodeTable table;

    CodeCheck(CodeList list) {
        this.list = list;
        table = new CodeTable(list);
    }

    @Override
    public void check(Value value, Scene scene) {
        if (!table.contains(value.chars, value.from, value.to)) {
            unknown(value, scene);
        }
    }

    private void unknown(Value value, Scene scene) {
        boolean wrongCase = list.contains(value.text().toUpperCase(Locale.ROOT))
                || list.contains(value.text().toLowerCase(Locale.ROOT));
        scene.report(
                wrongCase ? CODE_WRONG_CASE : CODE_UNKNOWN,
                Words.item(scene.leaf.element)
                        + (wrongCase
                                ? " is a known code in the wrong capital or small letters."
                                : " is not one of the known codes.")
                        + " The receiving school's system may leave it out. Check it in your MIS.",
                "Code list " + list.name());
    }
}
