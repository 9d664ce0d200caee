package uk.s2s.lrs.soap;

/** An answer came that is not what the contract says. The message says what is wrong and never repeats the answer. */
final class UnreadableAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableAnswer(String what) {
        super(what);
    }
}
