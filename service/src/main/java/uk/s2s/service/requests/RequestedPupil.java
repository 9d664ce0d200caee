package uk.s2s.service.requests;

import java.time.LocalDate;

/**
 * The pupil whose file is asked for, as the asking school knows them.
 *
 * @param given all given names, the first one first
 * @param former a family name that the last school may know them by, or empty
 * @param born as {@code yyyy-mm-dd}
 * @param upn or empty
 */
public record RequestedPupil(String given, String family, String former, String born, String upn) {

    LocalDate birthDate() {
        return LocalDate.parse(born);
    }

    String name() {
        return given + " " + family;
    }

    /** Without personal data, so that it is safe to log. */
    @Override
    public String toString() {
        return "a requested pupil";
    }
}
