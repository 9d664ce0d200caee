package uk.s2s.service.schools;

import uk.s2s.identifiers.SchoolNumber;

/**
 * An open school of a local authority.
 *
 * @param phase such as "Primary"
 * @param notices what becomes of e-mails to it
 */
public record AuthoritySchool(SchoolNumber number, String name, String phase, Notices notices) {

    /** Whether a school can be told by e-mail. */
    public enum Notices {
        REACH_IT("Address verified"),
        COME_BACK("E-mails come back"),
        NO_ADDRESS("No verified address");

        private final String title;

        Notices(String title) {
            this.title = title;
        }

        /** What pages call it. */
        public String title() {
            return title;
        }
    }
}
