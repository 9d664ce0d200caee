package uk.s2s.service.database;

/**
 * The service cannot start as things stand. The message is for the person who starts it: what is wrong, where, and what
 * to do next. It is shown without a stack trace.
 */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
