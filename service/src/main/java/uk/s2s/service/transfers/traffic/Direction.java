package uk.s2s.service.transfers.traffic;

/** How a file crosses the border of a local authority. */
public enum Direction {
    /** From one of its schools to another. */
    WITHIN("Within the authority", "{from} and {to}"),
    /** From elsewhere; only what has reached its receiver. */
    INCOMING("Incoming", "not {from} and {to} and state not in ('RECEIVED', 'REFUSED', 'NOT_SENT')"),
    /** To elsewhere, or kept as a lost pupil's. */
    OUTGOING("Outgoing", "{from} and not {to}"),
    /** To one of its schools, from wherever; only what has reached its receiver. */
    RECEIVED("Received", "{to} and state not in ('RECEIVED', 'REFUSED', 'NOT_SENT')");

    private final String title;
    private final String condition;

    Direction(String title, String condition) {
        this.title = title;
        this.condition = condition.replace("{from}", Own.SENDER).replace("{to}", Own.RECEIVER);
    }

    /** What pages call it. */
    public String title() {
        return title;
    }

    /** SQL over {@code transfer}. */
    String condition() {
        return condition;
    }
}
