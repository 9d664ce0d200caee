package uk.s2s.service.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.schools.DirectoryEvent.Actor;

/** What happens to the calendar; published inside the transaction of what it tells. */
public sealed interface CalendarEvent {

    /** Null when it was done by command. */
    @Nullable
    Actor by();

    Instant at();

    /**
     * Term dates were read in.
     *
     * @param years which LAs' and of which academic years, such as {@code 926 2026/27, 935 2026/27}
     * @param terms how many
     */
    record TermDatesImported(@Nullable Actor by, Instant at, String years, int terms) implements CalendarEvent {}
}
