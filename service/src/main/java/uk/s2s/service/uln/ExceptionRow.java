package uk.s2s.service.uln;

import uk.s2s.ctf.records.Pupil;
import uk.s2s.service.uln.PartOutput.Line;

/**
 * A pupil without a ULN.
 *
 * @param position in the file, from 1
 * @param dateOfBirth as the file has it
 * @param sentUln the ULN that the school itself had sent, and which was not confirmed; empty when it had sent none
 * @param code of the Learning Records Service, such as {@code RC007}
 */
public record ExceptionRow(
        int position,
        String upn,
        String surname,
        String forename,
        String dateOfBirth,
        String sentUln,
        int part,
        long job,
        String code,
        String meaning,
        String advice) {

    static ExceptionRow of(Pupil pupil, UlnPart part, Line line) {
        return new ExceptionRow(
                pupil.position(),
                pupil.upn(),
                pupil.surname(),
                pupil.forename(),
                pupil.content().text("DOB").orElse(""),
                pupil.uln(),
                part.number(),
                part.job() == null ? 0 : part.job(),
                line.code(),
                line.meaning().meaning(),
                line.meaning().advice());
    }

    /** Without personal data, so that it is safe to log. */
    @Override
    public String toString() {
        return "pupil " + position + ": " + code;
    }
}
