package uk.s2s.service.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** Understands what was typed, or says what is wrong with it. */
@Component
class NewRegistrationReader {

    private final Schools schools;
    private final Registrations registrations;

    NewRegistrationReader(Schools schools, Registrations registrations) {
        this.schools = schools;
        this.registrations = registrations;
    }

    /** @param errors what is wrong is added here; empty is returned if anything was */
    Optional<RegisteredOrganisation> read(NewRegistration typed, List<FieldError> errors) {
        Optional<Organisation> school = school(typed.organisation());
        if (school.isEmpty()) {
            errors.add(new FieldError(
                    "organisation",
                    "Enter the number of a school or an LA that is in the directory, such as 9262377 or 926LLLL"));
        }
        ukprn(typed, errors);
        ref(typed, errors);
        return errors.isEmpty() ? school.map(one -> organisation(typed, one)) : Optional.empty();
    }

    private Optional<Organisation> school(String number) {
        try {
            return schools.find(new SchoolNumber(number));
        } catch (InvalidIdentifier notANumber) {
            return Optional.empty();
        }
    }

    private void ukprn(NewRegistration typed, List<FieldError> errors) {
        if (!typed.ukprn().matches("([0-9A-Z]{8})?")) {
            errors.add(new FieldError("ukprn", "A UKPRN has eight digits, such as 10012345; leave it empty for an LA"));
        } else if (!typed.ukprn().isEmpty() && isTaken(typed)) {
            errors.add(new FieldError("ukprn", "Another organisation is registered with this UKPRN"));
        }
    }

    private boolean isTaken(NewRegistration typed) {
        return registrations.all().stream()
                .anyMatch(one ->
                        one.ukprn().equals(typed.ukprn()) && !one.organisation().equals(typed.organisation()));
    }

    private void ref(NewRegistration typed, List<FieldError> errors) {
        if (!typed.ref().matches("([0-9A-Z]{6})?")) {
            errors.add(
                    new FieldError("ref", "A reference has six letters and digits; leave it empty to have one made"));
        } else if (registrations.refOf(typed.organisation()).isPresent()) {
            errors.add(new FieldError(
                    "organisation", "This organisation has been registered before: find it in the list below"));
        } else if (!typed.ref().isEmpty() && registrations.find(typed.ref()).isPresent()) {
            errors.add(new FieldError("ref", "Another organisation has this reference"));
        }
    }

    private static RegisteredOrganisation organisation(NewRegistration typed, Organisation school) {
        return new RegisteredOrganisation(
                typed.organisation(),
                typed.ref().isEmpty() ? Registrations.newRef() : typed.ref(),
                typed.ukprn(),
                school.name(),
                true);
    }
}
