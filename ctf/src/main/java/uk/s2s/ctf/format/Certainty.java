package uk.s2s.ctf.format;

/** How an entry of the tables is known. The format's own schema was never at hand, so that this matters. */
public enum Certainty {
    /** Said by the documents that this service is built after. */
    SEED("the documents this service is built after"),
    /** Said by a specification of the department. */
    SPEC("a specification of the department"),
    /** Done by public programs that write or read such files. */
    CODE("public programs that write or read these files"),
    /** Said by a statute, or by a public page of guidance or help. */
    PAGE("public guidance or a statute"),
    /** General knowledge for which no proof was found: it may warn and never refuses a file. */
    RECALLED("general knowledge, not verified");

    private final String inWords;

    Certainty(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
