package uk.s2s.service.authority;

import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** What pages and CSV call senders and receivers. */
@Component
public class PartyNames {

    private final Schools schools;

    PartyNames(Schools schools) {
        this.schools = schools;
    }

    /** Without its number; the special destinations in words, and a number that nobody has as it is. */
    public String of(String number) {
        if (number.equals(SignedIn.SERVICE) || number.equals(SignedIn.REGISTER)) {
            return "Administration";
        }
        if (number.startsWith("XXX")) {
            return "Destination unknown";
        }
        if (number.startsWith("MMM")) {
            return "Outside the sector";
        }
        return schools.find(new SchoolNumber(number)).map(Organisation::name).orElse(number);
    }

    /** Such as "Drake Primary School (9262377)". */
    public String withNumber(String number) {
        String name = of(number);
        return name.equals(number) ? number : name + " (" + number + ")";
    }
}
