package uk.s2s.register;

import java.util.Locale;

/** Postcodes of the United Kingdom and its forces, and of Ireland. */
public final class Postcodes {

    /** Any spacing and case. The second branch is the schema's; the last is Ireland's Eircode, which clients send too. */
    static final String FORM = "(?i)[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|GIR ?0AA"
            + "|BFPO ?[0-9]{1,4} ? ? ? ?"
            + "|([A-Z][0-9]{2}|D6W) ?[A-Z0-9]{4}";

    private static final int INWARD = 3;
    private static final int IRISH = 7;
    private static final int IRISH_AREA = 3;
    private static final String FORCES = "BFPO";

    private Postcodes() {}

    /** In capitals with its one space: {@code cv49ee} becomes {@code CV4 9EE}. What is no postcode stays as it is. */
    public static String canonical(String text) {
        if (!text.matches(FORM)) {
            return text;
        }
        String close = text.replace(" ", "").toUpperCase(Locale.ROOT);
        int outward = outward(close);
        return close.substring(0, outward) + " " + close.substring(outward);
    }

    private static int outward(String close) {
        if (close.startsWith(FORCES)) {
            return FORCES.length();
        }
        boolean irish = close.length() == IRISH && Character.isDigit(close.charAt(1));
        return irish ? IRISH_AREA : close.length() - INWARD;
    }
}
