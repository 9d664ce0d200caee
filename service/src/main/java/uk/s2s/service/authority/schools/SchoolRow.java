package uk.s2s.service.authority.schools;

import uk.s2s.service.pages.Csv;
import uk.s2s.service.schools.AuthoritySchool;
import uk.s2s.service.schools.AuthoritySchool.Notices;

/**
 * An own school as the list shows it.
 *
 * @param accounts how many accounts could sign in for it
 */
public record SchoolRow(String number, String name, String phase, int accounts, Notices emails) {

    static final String CSV_HEAD = Csv.line("Number", "Name", "Phase", "Active accounts", "Notices by e-mail");

    static SchoolRow of(AuthoritySchool school, int accounts) {
        return new SchoolRow(school.number().value(), school.name(), school.phase(), accounts, school.notices());
    }

    /** What becomes of e-mails to it, in words. */
    public String notices() {
        return emails.title();
    }

    /** Whether it hears of its files by e-mail. */
    public boolean isTold() {
        return emails == Notices.REACH_IT;
    }

    String csv() {
        return Csv.line(number, name, phase, String.valueOf(accounts), notices());
    }
}
