package uk.s2s.service.transfers;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.s2s.ctf.records.Pupil;

/**
 * One pupil in the list of a file's pupils.
 *
 * @param position from 1
 * @param name as written in the file, surname first
 */
public record PupilRow(int position, String name, String dateOfBirth, String sex, String upn) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static PupilRow of(Pupil pupil) {
        return new PupilRow(
                pupil.position(),
                pupil.surname() + ", " + pupil.forename(),
                pupil.dateOfBirth().map(DAY::format).orElse("not given"),
                pupil.sex(),
                pupil.upn());
    }

    /** Without personal data, so that it is safe to log. */
    @Override
    public String toString() {
        return "Pupil " + position;
    }
}
