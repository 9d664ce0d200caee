package uk.s2s.cli.link;

/** A list that cannot be linked; the message says to its owner what is wrong and what to do, and repeats nothing of a row. */
final class ListProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    ListProblem(String message) {
        super(message);
    }
}
