package uk.s2s.benchmarks;

/** The service did not do what the load program asked for: the measurement is worth nothing. */
final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedAnswer(String step, Answer answer) {
        super("%s was answered with %d %s:%n%s".formatted(step, answer.status(), answer.location(), answer.text()));
    }
}
