package uk.s2s.register;

/** Every ULN that can be made has been issued. */
public final class NumbersExhausted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NumbersExhausted(Throwable cause) {
        super("All 818,181,819 ULNs have been issued: nobody can be registered any more", cause);
    }
}
