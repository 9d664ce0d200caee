package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.POSTCODE_UNUSUAL;

/**
 * Shape of a British postcode: one or two letters, a digit, perhaps a digit or letter, a space, a digit, two letters; and
 * GIR 0AA. Addresses abroad have others, so that it only warns.
 */
final class PostcodeCheck implements ValueCheck {

    @Override
    public void check(Value value, Scene scene) {
        if (!isUsual(value) && !value.is("GIR 0AA")) {
            scene.report(
                    POSTCODE_UNUSUAL,
                    "The postcode (PostCode) is not shaped like one, such as PE30 1AB: capitals, one space. Check it in your"
                            + " MIS; an address abroad may differ.",
                    "[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");
        }
    }

    private static boolean isUsual(Value value) {
        int length = value.length();
        int space = length - 4;
        if (space < 2 || space > 4 || value.at(space) != ' ') {
            return false;
        }
        boolean inward = isDigit(value.at(space + 1)) && isLetter(value.at(space + 2)) && isLetter(value.at(space + 3));
        return inward && isOutward(value, space);
    }

    private static boolean isOutward(Value value, int length) {
        if (!isLetter(value.at(0))) {
            return false;
        }
        int digit = isLetter(value.at(1)) ? 2 : 1;
        if (digit >= length || !isDigit(value.at(digit))) {
            return false;
        }
        int rest = length - digit - 1;
        return rest == 0 || rest == 1 && (isDigit(value.at(length - 1)) || isLetter(value.at(length - 1)));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
