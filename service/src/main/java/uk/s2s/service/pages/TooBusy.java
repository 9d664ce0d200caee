package uk.s2s.service.pages;

/** The service has as much of this in hand as it can bear. Trying again in a moment will do; nothing was changed. */
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what there is too much of, in the plural, for the log
     */
    public TooBusy(String what) {
        super("too many " + what + " at once", null, false, false);
    }
}
