package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.UPN_CHECK_LETTER_WRONG;
import static uk.s2s.ctf.CtfFinding.UPN_DUPLICATE;
import static uk.s2s.ctf.CtfFinding.UPN_FORMAT_WRONG;
import static uk.s2s.ctf.CtfFinding.UPN_TEMPORARY;

import uk.s2s.identifiers.IdentifierCheck;
import uk.s2s.identifiers.InvalidIdentifier.Reason;
import uk.s2s.identifiers.Upn;

/** A pupil's own number: its shape, its check letter, and that no other pupil of the file has it. */
final class UpnCheck implements ValueCheck {

    private static final int LAST = 12;

    @Override
    public void check(Value value, Scene scene) {
        IdentifierCheck check = Upn.check(value.chars, value.from, value.length());
        if (check.isGood()) {
            good(value, scene);
        } else if (check.reason() == Reason.CHECK) {
            wrongLetter(value, check, scene);
        } else {
            scene.report(
                    UPN_FORMAT_WRONG,
                    check.message() + ". It is written in capitals, without spaces." + Words.CORRECT_AND_EXPORT,
                    "Expected [A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]");
        }
    }

    private static void wrongLetter(Value value, IdentifierCheck check, Scene scene) {
        scene.report(
                UPN_CHECK_LETTER_WRONG,
                "The first letter of the UPN is " + value.at(0) + " but should be " + check.expected()
                        + ": the letter or one of the characters after it is mistyped." + Words.CORRECT_AND_EXPORT,
                "Check letter by remainder 23 of the weighted sum");
    }

    private static void good(Value value, Scene scene) {
        if (value.at(LAST) > '9') {
            scene.report(
                    UPN_TEMPORARY,
                    "The UPN is a temporary one, since its last character is a letter. The receiving school should look for"
                            + " the permanent one.",
                    "Last character of the UPN is a letter");
        }
        int first = scene.file.upns.putIfAbsent(key(value), scene.pupil.position);
        if (first != 0) {
            scene.report(
                    UPN_DUPLICATE,
                    "This pupil has the same UPN as pupil " + first + " of the file. A UPN belongs to one pupil."
                            + Words.CORRECT_AND_EXPORT,
                    "UPN of Pupil[" + first + "] again");
        }
    }

    /** The letter in front follows from the rest, so that the rest is enough. */
    private static long key(Value value) {
        long key = 0;
        for (int i = 1; i < LAST; i++) {
            key = key * 10 + value.at(i) - '0';
        }
        return key << 8 | value.at(LAST);
    }
}
