package uk.s2s.ctf.checks;

/**
 * A pupil as found in the file, right or wrong; what is absent is an empty text.
 *
 * @param position 1 for the first pupil
 * @param line where the pupil begins
 * @param dateOfBirth as written, {@code yyyy-mm-dd} if correct
 * @param sex as written, whether the element is called Sex or Gender
 */
public record ListedPupil(
        int position, int line, String upn, String surname, String forename, String dateOfBirth, String sex) {

    /** Without personal data, so that it is safe to log. */
    @Override
    public String toString() {
        return "Pupil " + position + ", line " + line;
    }
}
