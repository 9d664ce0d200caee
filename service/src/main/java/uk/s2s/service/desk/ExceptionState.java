package uk.s2s.service.desk;

/**
 * Whether somebody is to do something about an exception.
 *
 * @param remark why not; empty for an open one
 */
public record ExceptionState(Kind kind, String remark) {

    static final ExceptionState OPEN = new ExceptionState(Kind.OPEN, "");

    /** In which of the lists it stands. */
    public enum Kind {
        OPEN("Open"),
        ASIDE("Put aside"),
        /** The pupil was sent again since: what is open is settled there. */
        SUPERSEDED("Closed");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    public boolean isAside() {
        return kind == Kind.ASIDE;
    }

    public boolean isSuperseded() {
        return kind == Kind.SUPERSEDED;
    }
}
