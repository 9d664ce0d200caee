package uk.s2s.service.lrs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.s2s.lrs.Caller;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.uln.LrsRegistrations;

/**
 * As whom an organisation asks the national service, as typed.
 *
 * @param ref organisation reference; empty where the UKPRN says who it is
 */
public record Credentials(String ref, String ukprn, String password) {

    static final Credentials NONE = new Credentials("", "", "");

    private static final int PASSWORD_LENGTH = 16;

    /** What a form leaves out is empty. A password may hold blanks, so it stays as it was typed. */
    public Credentials {
        ref = Objects.requireNonNullElse(ref, "").strip();
        ukprn = Objects.requireNonNullElse(ukprn, "").strip();
        password = Objects.requireNonNullElse(password, "");
    }

    /** What is wrong with them by themselves; the forms are those of the service's schema. */
    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        if (!ref.matches("([0-9a-zA-Z]{6})?")) {
            problems.add(new FieldError("ref", "An organisation reference has six letters and digits, such as ABC123"));
        }
        if (!ukprn.matches("([0-9a-zA-Z]{8})?")) {
            problems.add(new FieldError("ukprn", "A UKPRN has eight digits, such as 10012345"));
        }
        if (ref.isEmpty() && ukprn.isEmpty()) {
            problems.add(new FieldError("ref", "Enter the organisation reference, or the UKPRN, or both"));
        }
        if (password.length() != PASSWORD_LENGTH || password.isBlank()) {
            problems.add(
                    new FieldError(
                            "password",
                            "Enter the organisation's password of sixteen characters, as the Learning Records Service gave it"));
        }
        return problems;
    }

    Caller caller() {
        return LrsRegistrations.caller(ref, ukprn, password);
    }

    @Override
    public String toString() {
        return "credentials";
    }
}
