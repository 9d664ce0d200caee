package uk.s2s.identifiers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local authority as our dated list knows it.
 *
 * @param from first day of the number; null if it is not known to have begun
 * @param until last day of the number; null if it is not known to have ended
 * @param successors the numbers of the authorities that took its schools over; empty while it exists
 */
public record LocalAuthority(
        LaCode code,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<LaCode> successors) {

    public LocalAuthority {
        successors = List.copyOf(successors);
    }

    public boolean existedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    @Override
    public String toString() {
        return "%s %s".formatted(code, name);
    }
}
