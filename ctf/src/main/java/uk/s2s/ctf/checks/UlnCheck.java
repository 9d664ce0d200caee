package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.ULN_NOT_KNOWN;
import static uk.s2s.ctf.CtfFinding.ULN_WRONG;

import uk.s2s.identifiers.IdentifierCheck;
import uk.s2s.identifiers.InvalidIdentifier.Reason;
import uk.s2s.identifiers.Uln;

/** A wrong learner number warns: the pupil can be transferred without one. */
final class UlnCheck implements ValueCheck {

    @Override
    public void check(Value value, Scene scene) {
        IdentifierCheck check = Uln.check(value.chars, value.from, value.length());
        if (!check.isGood()) {
            scene.report(
                    check.reason() == Reason.NOT_AN_IDENTIFIER ? ULN_NOT_KNOWN : ULN_WRONG,
                    check.message() + ". Correct it in your MIS, or take it out.",
                    "Ten digits, the first not 0; weighted 10 to 1 their sum leaves 10 by 11");
        }
    }
}
