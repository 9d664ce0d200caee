package uk.s2s.service.requests;

import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** What pages call the two sides. */
@Component
public class Names {

    private final Schools schools;

    Names(Schools schools) {
        this.schools = schools;
    }

    /** With its number. */
    public String of(SchoolNumber number) {
        return schools.find(number)
                .map(Organisation::name)
                .map(name -> name + " (" + number + ")")
                .orElse(number.value());
    }
}
