package uk.s2s.service.pages;

/** There is no such thing, or none that this viewer may know of: the answer is the same for both. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found, or not to be seen by this account", null, false, false);
    }
}
