package uk.s2s.service.database;

import org.springframework.boot.ExitCodeGenerator;

/**
 * The service cannot start as things stand. The message is for the person who starts it: what is wrong, where, and what
 * to do next. It is shown without a stack trace, and the program ends with 3: what was asked could not be done.
 */
public final class StartRefused extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;
    private static final int COULD_NOT = 3;

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public int getExitCode() {
        return COULD_NOT;
    }
}
