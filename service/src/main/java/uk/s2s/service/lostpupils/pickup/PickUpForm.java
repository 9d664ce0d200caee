package uk.s2s.service.lostpupils.pickup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.s2s.service.pages.FieldError;

/**
 * For whom a link is made, as typed.
 *
 * @param school its name
 * @param email where the link goes
 */
public record PickUpForm(String school, String email) {

    static final PickUpForm EMPTY = new PickUpForm("", "");

    private static final int LONGEST = 100;
    private static final int LONGEST_EMAIL = 254;

    /** What a form leaves out is empty; what nobody can type is a blank. */
    public PickUpForm {
        school = tidy(school);
        email = tidy(email);
    }

    private static String tidy(String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    List<FieldError> check() {
        List<FieldError> errors = new ArrayList<>();
        if (school.isEmpty() || school.length() > LONGEST) {
            errors.add(
                    new FieldError("school", "Enter the school's name, in %d characters or fewer".formatted(LONGEST)));
        }
        if (email.length() > LONGEST_EMAIL || !email.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\"]+")) {
            errors.add(new FieldError("email", "Enter an e-mail address of the school, such as office@school.example"));
        }
        return errors;
    }
}
