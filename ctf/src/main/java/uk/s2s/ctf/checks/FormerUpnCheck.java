package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.FORMER_UPN_WRONG;

import uk.s2s.identifiers.IdentifierCheck;
import uk.s2s.identifiers.Upn;

/** A number that the pupil had once; a fault in it is no reason to keep the file back. */
final class FormerUpnCheck implements ValueCheck {

    @Override
    public void check(Value value, Scene scene) {
        IdentifierCheck check = Upn.check(value.chars, value.from, value.length());
        if (!check.isGood()) {
            scene.report(
                    FORMER_UPN_WRONG,
                    "The former UPN is wrong. " + check.message() + ". Correct it in your MIS, or take it out.",
                    "Same rule as for UPN");
        }
    }
}
