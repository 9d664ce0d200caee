package uk.s2s.identifiers;

/**
 * Unique Candidate Identifier of the examination boards, such as {@code 681990012058G}: centre number (5 digits), board (0
 * for most, else a letter), year of registration (2), candidate number (4), check letter. The first twelve characters,
 * weighted 16 down to 5, leave a remainder by 17 that picks the check letter from ABCDEFGHKLMRTVWXY; a board's letter
 * counts by its place in the alphabet, A as 1.
 *
 * <p>Source: WJEC, "Unique Candidate Identifiers", with two worked numbers that agree; two independent public programs
 * written from the JCQ document of that name have the same weights and letters. They agree on board letters A to P and
 * differ beyond, so the check letter is not tested for boards Q to Z. We have not seen the JCQ document itself: warn about
 * a file whose UCI fails here, do not refuse it.
 */
public record Uci(String value) {

    public Uci {
        check(value).orThrow();
    }

    /** Accepts spaces and lower case, as typed by people. */
    public static Uci parse(String text) {
        return new Uci(TypedText.canonical(text));
    }

    /** Takes the canonical text only: no spaces, no lower case. */
    public static IdentifierCheck check(CharSequence text) {
        return UciRule.check(text);
    }

    /** The five digits of the centre where the candidate first entered. */
    public String centre() {
        return value.substring(0, 5);
    }

    /** Masked, since it is personal data. */
    @Override
    public String toString() {
        return "UCI ending " + value.substring(9);
    }
}
