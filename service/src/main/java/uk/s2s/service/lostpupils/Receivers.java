package uk.s2s.service.lostpupils;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.OrganisationUsers;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.schools.search.FoundSchool;
import uk.s2s.service.schools.search.SchoolSearch;

/** Finds the school that a lost pupil's file is to go to. */
@Component
class Receivers {

    private static final int LONGEST = 200;

    private final Schools schools;
    private final SchoolSearch search;
    private final OrganisationUsers users;

    Receivers(Schools schools, SchoolSearch search, OrganisationUsers users) {
        this.schools = schools;
        this.search = search;
        this.users = users;
    }

    /** @param typed a number, or a name, town or postcode */
    Receiver find(String typed, LostPupil pupil) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return new Receiver.Wrong("Enter the number of the pupil's school, such as 9264444, or its name");
        }
        return number(text).map(number -> byNumber(number, pupil)).orElseGet(() -> byWords(text));
    }

    private static Optional<SchoolNumber> number(String text) {
        try {
            return Optional.of(SchoolNumber.parse(text));
        } catch (InvalidIdentifier words) {
            return Optional.empty();
        }
    }

    private Receiver byNumber(SchoolNumber number, LostPupil pupil) {
        if (number.equals(pupil.school())) {
            return new Receiver.Wrong("That is the school that sent the file");
        }
        Optional<Organisation> found = schools.find(number);
        if (found.isEmpty()) {
            return new Receiver.Wrong(
                    "There is no school with the number %s. Look it up by its name".formatted(number));
        }
        if (number.isLocalAuthority()) {
            return new Receiver.Wrong("Enter a school: a local authority opens the record itself");
        }
        if (!found.get().open()) {
            return new Receiver.Closed(found.get(), schools.successors(number));
        }
        return schools.isIndependent(number)
                ? new Receiver.Independent(found.get())
                : new Receiver.To(found.get(), users.canAnybodySignIn(number));
    }

    private Receiver byWords(String text) {
        List<FoundSchool> found = search.find(text, Optional.empty(), 1).schools().stream()
                .filter(school -> school.number() != null && school.status().isOpen())
                .toList();
        return found.isEmpty()
                ? new Receiver.Wrong("No open school is called so. Try fewer words, its town or its postcode")
                : new Receiver.Among(found);
    }
}
