package uk.s2s.register;

/** The database did not do what was asked of it; nothing has been changed. Says nothing of learners. */
public final class RegisterUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param state PostgreSQL's code of the error; empty where there is none */
    public RegisterUnavailable(String state) {
        super("The Learner Register's database did not answer as expected (%s). Try again later".formatted(state));
    }
}
