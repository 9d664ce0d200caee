package uk.s2s.identifiers;

import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;

/**
 * Unique Pupil Number, such as {@code B801200005001}: check letter, LA (3 digits), establishment (4), academic year of
 * allocation (2), serial (3; in a temporary UPN the last is a letter, as in {@code L92644441901A}). No list of LA numbers
 * is consulted: a pupil keeps a UPN whose authority is gone, and new authorities are founded.
 *
 * <p>Source: Unique Pupil Number 2.0, UK Government Data Standards Catalogue, 18 November 2004; that the rule multiplies
 * by the position: common basic data set, 2000. A single wrong character is always found, with one exception: in the
 * last place the digits 0 to 9 count like the letters A to K, so that the one may stand for the other. Two neighbouring
 * digits that changed places are always found.
 */
public record Upn(String value) {

    public Upn {
        check(value).orThrow();
    }

    /** Accepts spaces and lower case, as typed by people. */
    public static Upn parse(String text) {
        return new Upn(TypedText.canonical(text));
    }

    /** Takes the canonical text only: no spaces, no lower case. Allocates nothing. */
    public static IdentifierCheck check(CharSequence text) {
        return UpnRule.check(text);
    }

    /** The same for a part of a buffer, such as an XML parser's. */
    public static IdentifierCheck check(char[] text, int from, int length) {
        return UpnRule.check(text, from, length);
    }

    /**
     * Puts the check letter in front of the other twelve characters: {@code 926444420019} becomes {@code A926444420019}.
     * Accepts spaces and lower case.
     *
     * @throws InvalidIdentifier if these are no twelve characters of a UPN
     */
    public static Upn complete(String body) {
        String typed = TypedText.canonical(body);
        if (typed.length() != UpnRule.LENGTH - 1) {
            throw new InvalidIdentifier(
                    FORMAT, "Without its check letter a UPN has 12 characters: LA, school, year and serial number");
        }
        IdentifierCheck withA = check('A' + typed);
        if (withA.reason() == FORMAT) {
            withA.orThrow();
        }
        Character letter = withA.expected();
        return new Upn((letter == null ? 'A' : letter) + typed);
    }

    public char checkLetter() {
        return value.charAt(0);
    }

    public LaCode la() {
        return school().la();
    }

    /** The four digits of the school that allocated the number; the pupil may have left it long ago. */
    public String establishment() {
        return value.substring(4, 8);
    }

    /** The school that allocated the number, as it was called then. */
    public SchoolNumber school() {
        return new SchoolNumber(value.substring(1, 8));
    }

    /** The last two digits of the academic year in which the number was allocated. Says nothing of the pupil's age. */
    public String yearOfAllocation() {
        return value.substring(8, 10);
    }

    /** Three digits, or two digits and a letter in a temporary UPN. */
    public String serial() {
        return value.substring(10);
    }

    /** Whether the number was given until the pupil's permanent one arrives from the last school. */
    public boolean isTemporary() {
        return Character.isLetter(value.charAt(UpnRule.LENGTH - 1));
    }

    /** Masked, since a UPN is personal data. */
    @Override
    public String toString() {
        return "UPN ending " + serial();
    }
}
