package uk.s2s.service.subject;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is asked about, as typed. Always posted: nothing of it may get into addresses and logs. */
public record SubjectForm(
        String upn, String formerUpn, String uln, String surname, String forename, String born, String reason) {

    static final SubjectForm EMPTY = new SubjectForm("", "", "", "", "", "", "");

    /** What a form leaves out is empty. */
    public SubjectForm {
        upn = tidy(upn);
        formerUpn = tidy(formerUpn);
        uln = tidy(uln);
        surname = tidy(surname);
        forename = tidy(forename);
        born = tidy(born);
        reason = tidy(reason);
    }

    /** In words, for whoever confirms. */
    public String numbers() {
        String given = Stream.of(upn, formerUpn, uln)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "None: files, ULN results and the Learner Register are found by numbers alone" : given;
    }

    private static String tidy(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    @Override
    public String toString() {
        return "subject access form";
    }
}
