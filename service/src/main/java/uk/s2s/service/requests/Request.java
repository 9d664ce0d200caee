package uk.s2s.service.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;

/**
 * A request for one pupil's file. What it says may be shown to both schools and both local authorities and holds no pupil
 * data: that is kept encrypted under the same id.
 *
 * @param reference what people call it; unguessable, part of its address
 * @param asker who wants the file
 * @param asked who is to send it
 * @param leftOn the pupil's last day at the school that is asked, or null if whoever asks does not know it
 * @param startsOn the pupil's first day at the school that asks
 * @param dueOn the last day on which the file is in time
 * @param transfer the file that answers it, or null
 * @param whyNot null unless declined
 * @param goneTo the school that the pupil went to instead, or null
 * @param words where what the asked school wrote freely is kept, or null
 * @param round how often it has been opened again
 * @param firstAsker who asked at first, where that has closed and was followed since; else null
 * @param firstAsked who was asked at first, likewise
 * @param pupilHashes keyed hashes of the pupil's names with the date of birth, and of the UPN if that is known
 * @param pupilRemovedAt when the pupil was removed after the time for which requests are kept, or null
 */
public record Request(
        UUID id,
        String reference,
        SchoolNumber asker,
        SchoolNumber asked,
        RequestState state,
        @Nullable LocalDate leftOn,
        LocalDate startsOn,
        LocalDate dueOn,
        Instant askedAt,
        Instant changedAt,
        @Nullable UUID transfer,
        @Nullable WhyNot whyNot,
        @Nullable SchoolNumber goneTo,
        @Nullable UUID words,
        int round,
        @Nullable SchoolNumber firstAsker,
        @Nullable SchoolNumber firstAsked,
        List<Long> pupilHashes,
        @Nullable Instant pupilRemovedAt) {

    public Request {
        pupilHashes = List.copyOf(pupilHashes);
    }

    public boolean isOpen() {
        return state == RequestState.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    /** What pages call its state. */
    public String title(LocalDate today) {
        return isOverdue(today) ? "Overdue" : state.title();
    }
}
