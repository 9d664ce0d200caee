package uk.s2s.cli.demo;

/** The service answered, but not with what the story needs. */
public final class PageNotAsExpected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageNotAsExpected(String message) {
        super(message);
    }
}
