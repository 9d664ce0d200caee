package uk.s2s.service.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.pages.Times;
import uk.s2s.service.schools.Organisation;

/**
 * A request as its page shows it.
 *
 * @param pupil null for whoever may not see the pupil
 * @param file reference of the file that answers it, or empty
 * @param goneTo the school that the pupil went to, or empty
 * @param words what the asked school wrote, or empty
 * @param inDoubt whether the viewer has sent a file of which it is not certain that it answers this
 * @param mayAnswer whether the viewer is to send the file or say why not
 * @param mayWithdraw whether the viewer asked
 * @param mayAskOn whether one click asks the school that the pupil went to
 * @param successors of a school that has closed since
 * @param hasUsers whether anybody at the asked school can sign in
 * @param mayActFor whether the viewer's local authority may answer in its place
 */
public record RequestView(
        Request request,
        @Nullable PupilView pupil,
        String asker,
        String asked,
        String title,
        boolean overdue,
        String file,
        String goneTo,
        String words,
        boolean inDoubt,
        boolean mayAnswer,
        boolean mayWithdraw,
        boolean mayAskOn,
        List<Organisation> successors,
        boolean hasUsers,
        boolean mayActFor) {

    /** @param upn or empty */
    public record PupilView(String name, String former, String born, String upn) {

        static PupilView of(RequestedPupil pupil) {
            return new PupilView(pupil.name(), pupil.former(), Times.day(pupil.birthDate()), pupil.upn());
        }
    }
}
