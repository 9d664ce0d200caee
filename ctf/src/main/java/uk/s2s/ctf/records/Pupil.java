package uk.s2s.ctf.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A pupil of a file. All that the file says is in the content; the methods read the items that every use needs. Values are
 * as written, right or wrong; what is absent is an empty text.
 *
 * @param position 1 for the first pupil of the file
 * @param line where the pupil begins; 0 if the pupil was not read from a file
 */
public record Pupil(int position, int line, GroupItem content) {

    public String upn() {
        return text("UPN");
    }

    public String uln() {
        return text("UniqueLearnerNumber");
    }

    public String uci() {
        return text("UCI");
    }

    public String surname() {
        return text("Surname");
    }

    public String forename() {
        return text("Forename");
    }

    /** Empty if there is none or it is no date. */
    public Optional<LocalDate> dateOfBirth() {
        try {
            return content.text("DOB").map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code M} or {@code F}, whether the file calls it Sex or Gender. */
    public String sex() {
        return content.text("Sex").or(() -> content.text("Gender")).orElse("");
    }

    public PersonNames names() {
        return new PersonNames(
                surname(),
                forename(),
                detail("MiddleNames"),
                detail("PreferredSurname"),
                detail("PreferredForename"),
                detail("FormerSurname"),
                detail("FormerForename"));
    }

    public Optional<PostalAddress> address() {
        return content.group("Address").map(PostalAddress::of);
    }

    /** An item of the basic details, such as {@code Ethnicity}. */
    public String detail(String name) {
        return content.group("BasicDetails")
                .flatMap(details -> details.text(name))
                .orElse("");
    }

    private String text(String name) {
        return content.text(name).orElse("");
    }

    /** Without personal data, so that it is safe to log. */
    @Override
    public String toString() {
        return "Pupil " + position + ", line " + line;
    }
}
