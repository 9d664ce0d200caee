package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.UCI_WRONG;

import uk.s2s.identifiers.IdentifierCheck;
import uk.s2s.identifiers.Uci;

/** The candidate identifier of the examination boards. */
final class UciCheck implements ValueCheck {

    @Override
    public void check(Value value, Scene scene) {
        IdentifierCheck check = Uci.check(value.text());
        if (!check.isGood()) {
            scene.report(
                    UCI_WRONG,
                    check.message() + ". Correct it in your MIS, or take it out.",
                    "13 characters with check letter");
        }
    }
}
