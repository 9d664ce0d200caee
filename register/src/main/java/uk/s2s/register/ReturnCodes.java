package uk.s2s.register;

/** Numbers of the return codes that the register gives; what they mean to a school is for others to say. */
public final class ReturnCodes {

    public static final int REGISTERED = 1;
    public static final int FOUND = 2;
    public static final int FOUND_AND_UPDATED = 3;
    public static final int FOUND_MERGED = 4;
    public static final int ULN_CONFIRMED = 5;
    public static final int INSUFFICIENT = 6;
    public static final int POSSIBLE = 7;
    public static final int TOO_MANY_OR_OTHER_ULN = 8;
    public static final int TWICE = 9;
    public static final int MISSING = 10;
    public static final int MALFORMED = 11;
    public static final int AGE = 13;

    private ReturnCodes() {}
}
