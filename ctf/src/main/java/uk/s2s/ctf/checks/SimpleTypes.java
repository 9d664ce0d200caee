package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.VALUE_WRONG_TYPE;

import uk.s2s.ctf.format.Element;

/** Numbers and the like, of which nothing more is known than their shape. They warn. */
final class SimpleTypes {

    private static final int MOST_DIGITS = 9;

    private SimpleTypes() {}

    static void integer(Value value, Scene scene) {
        if (!value.isDigits()) {
            wrong(scene);
            return;
        }
        int number = 0;
        for (int i = 0; i < Math.min(value.length(), MOST_DIGITS); i++) {
            number = number * 10 + value.at(i) - '0';
        }
        value.number = number;
    }

    static void year(Value value, Scene scene) {
        if (!value.isDigits(4)) {
            wrong(scene);
        }
    }

    static void urn(Value value, Scene scene) {
        if (!value.isDigits(6)) {
            wrong(scene);
        }
    }

    static void la(Value value, Scene scene) {
        if (!value.isDigits(3) && !value.is("XXX") && !value.is("MMM")) {
            wrong(scene);
        }
    }

    static void estab(Value value, Scene scene) {
        if (!value.isDigits(4) && !value.is("LLLL") && !value.is("XXXX") && !value.is("MMMM")) {
            wrong(scene);
        }
    }

    static void trueOrFalse(Value value, Scene scene) {
        if (!value.is("true") && !value.is("false") && !value.is("1") && !value.is("0")) {
            wrong(scene);
        }
    }

    private static void wrong(Scene scene) {
        Element element = scene.leaf.element;
        scene.report(
                VALUE_WRONG_TYPE,
                Words.item(element) + " should be " + element.type().inWords()
                        + "; the receiving school's system may leave it out. Correct it in your MIS.",
                "Expected " + element.type().inWords());
    }
}
