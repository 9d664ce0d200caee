package uk.s2s.service.lostpupils.search;

import java.util.Objects;
import java.util.Optional;
import uk.s2s.identifiers.Upn;
import uk.s2s.register.matching.Person;
import uk.s2s.register.matching.Sought;

/**
 * Whom a local authority looks for, as typed. Always posted, since addresses get into logs.
 *
 * @param gender {@code M}, {@code F} or empty
 * @param former a former or other family name
 * @param day of birth; it and the month may be left out
 */
public record Criteria(
        String given,
        String family,
        String former,
        String gender,
        String day,
        String month,
        String year,
        String upn,
        String postcode) {

    static final Criteria EMPTY = new Criteria("", "", "", "", "", "", "", "", "");

    /** What a form leaves out is empty; what nobody can type is a blank. */
    public Criteria {
        given = tidy(given);
        family = tidy(family);
        former = tidy(former);
        gender = tidy(gender);
        day = tidy(day);
        month = tidy(month);
        year = tidy(year);
        upn = tidy(upn);
        postcode = tidy(postcode);
    }

    private static String tidy(String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    /** Whether nothing is said, as when it has been forgotten. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    boolean saysOnlyUpn() {
        return (given + family + former + day + month + year + postcode).isEmpty();
    }

    /** Whether a name has a sign that stands for others elsewhere; here it stands for nothing. */
    boolean hasWildcard() {
        return (given + family + former + postcode).matches(".*[%_*?].*");
    }

    /** Once checked. */
    public Optional<Upn> readUpn() {
        return upn.isEmpty() ? Optional.empty() : Optional.of(Upn.parse(upn));
    }

    /** Once checked. */
    public Sought sought() {
        boolean whole = !day.isEmpty();
        String born = whole ? "%s-%s-%s".formatted(year, month, day) : "";
        var person = new Person(given, family, former, born, gender, postcode, "", "");
        return whole ? Sought.of(person) : Sought.bornIn(person, number(year), number(month));
    }

    static int number(String typed) {
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    @Override
    public String toString() {
        return "search for a lost pupil";
    }
}
