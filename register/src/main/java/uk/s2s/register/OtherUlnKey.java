package uk.s2s.register;

/** The numbers of this register were made with another key: with this one some would be issued twice. */
public final class OtherUlnKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OtherUlnKey() {
        super(
                "The Learner Register in this database issues its ULNs with another key than the one given",
                null,
                false,
                false);
    }
}
