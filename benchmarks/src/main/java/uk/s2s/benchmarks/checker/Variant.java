package uk.s2s.benchmarks.checker;

/** What is done with a file. */
enum Variant {
    BARE("bare pass of the parser", "barePass"),
    XMLLINT("xmllint --stream --schema", ""),
    CHECK("full check", "fullCheck"),
    BARE_DECODED("bare pass with our decoder", "barePassWithOurDecoder");

    final String inWords;

    /** Name of the method of {@link ReadingAFile}; empty for a program of its own. */
    final String method;

    Variant(String inWords, String method) {
        this.inWords = inWords;
        this.method = method;
    }
}
