package uk.s2s.service.access;

/** What somebody is while working as an organisation. */
public enum Role {
    SCHOOL_USER("School user"),
    LA_USER("Local authority user"),
    /** Of a local authority, in the place of a school that nobody can sign in for; sends, collects, asks and answers, no more. */
    ACTING_FOR_SCHOOL("Local authority user acting for a school"),
    ADMINISTRATOR("Service administrator"),
    REGISTER_ADMINISTRATOR("Register administrator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The name that the framework knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
