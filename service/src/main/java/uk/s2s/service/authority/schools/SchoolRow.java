package uk.s2s.service.authority.schools;

import uk.s2s.service.pages.Csv;
import uk.s2s.service.schools.AuthoritySchool;

/**
 * An own school as the list shows it.
 *
 * @param accounts how many accounts could sign in for it
 */
public record SchoolRow(String number, String name, String phase, int accounts, boolean told) {

    static final String CSV_HEAD = Csv.line("Number", "Name", "Phase", "Active accounts", "Notices by e-mail");

    static SchoolRow of(AuthoritySchool school, int accounts) {
        return new SchoolRow(school.number().value(), school.name(), school.phase(), accounts, school.told());
    }

    /** Whether its notices reach anybody, in words. */
    public String notices() {
        return told ? "Address verified" : "No verified address";
    }

    String csv() {
        return Csv.line(number, name, phase, String.valueOf(accounts), notices());
    }
}
