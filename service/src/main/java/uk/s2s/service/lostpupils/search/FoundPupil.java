package uk.s2s.service.lostpupils.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import uk.s2s.service.lostpupils.Card;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.Whereabouts;
import uk.s2s.service.pages.Times;
import uk.s2s.service.transfers.Transfer;

/**
 * A lost pupil in the list of results: as much as tells namesakes and siblings apart.
 *
 * @param reference part of the record's address
 * @param school that the pupil left, name and number
 * @param authority of that school
 * @param whereabouts what the school knew of where the pupil went, such as "X: destination unknown"
 */
public record FoundPupil(
        String reference,
        String name,
        String otherNames,
        String born,
        String gender,
        String school,
        String authority,
        String left,
        String whereabouts,
        String uploaded,
        String why) {

    static FoundPupil of(LostPupil pupil, Card card, Transfer transfer, String school, String authority, String why) {
        Whereabouts whereabouts = Whereabouts.of(transfer);
        return new FoundPupil(
                transfer.reference(),
                card.name(),
                card.otherNames(),
                day(card.born()),
                gender(card.sex()),
                school,
                authority,
                day(card.left()),
                whereabouts.letter() + ": " + whereabouts.title(),
                Times.day(pupil.heldAt()),
                why);
    }

    private static String day(String iso) {
        try {
            return iso.isEmpty() ? "Not given" : Times.day(LocalDate.parse(iso));
        } catch (DateTimeException asWritten) {
            return iso;
        }
    }

    private static String gender(String sex) {
        return switch (sex) {
            case "M" -> "Male";
            case "F" -> "Female";
            default -> "Not given";
        };
    }

    @Override
    public String toString() {
        return "a pupil found";
    }
}
