package uk.s2s.service.requests.lists;

/** How far the requests of a list are. */
public enum Which {
    OPEN("Waiting for an answer", "state = 'OPEN'"),
    OVERDUE("Overdue", "state = 'OPEN' and due_on < :today"),
    IN_DOUBT(
            "Waiting, and a file may answer it",
            "state = 'OPEN' and exists (select from request_candidate c where c.request = request.id)"),
    IN_TIME("Answered in time", "state in ('ANSWERED', 'DECLINED') and closed_on(changed_at) <= due_on"),
    LATE("Answered late", "state in ('ANSWERED', 'DECLINED') and closed_on(changed_at) > due_on"),
    CLOSED("Answered or withdrawn", "state <> 'OPEN'"),
    ALL("All", "true");

    private final String title;
    private final String condition;

    Which(String title, String condition) {
        this.title = title;
        this.condition =
                condition.replace("closed_on(changed_at)", "cast(changed_at at time zone 'Europe/London' as date)");
    }

    public String title() {
        return title;
    }

    /** As addresses carry it. */
    public String value() {
        return Words.of(this);
    }

    /** SQL over {@code request}. */
    String condition() {
        return condition;
    }
}
