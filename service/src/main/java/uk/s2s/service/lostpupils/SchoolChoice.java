package uk.s2s.service.lostpupils;

import java.util.Objects;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.search.FoundSchool;

/**
 * A school that a lost pupil's file may go to.
 *
 * @param number seven characters
 * @param place empty where it need not be told
 */
public record SchoolChoice(String number, String name, String place) {

    static SchoolChoice of(Organisation school) {
        return new SchoolChoice(school.number().value(), school.name(), "");
    }

    static SchoolChoice of(FoundSchool school) {
        return new SchoolChoice(Objects.requireNonNullElse(school.number(), ""), school.name(), school.place());
    }

    /** Its name and number. */
    public String called() {
        return name + " (" + number + ")";
    }
}
