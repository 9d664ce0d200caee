package uk.s2s.service.transfers.traffic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.schools.Area;
import uk.s2s.service.transfers.TransferState;

/**
 * Which files of an authority's schools are asked for.
 *
 * @param schools numbers of own schools that have sent or received them, as received files only received; null for all
 * @param state null for all
 * @param waiting whether only what its receiver still has to collect is asked for
 * @param from sent at this time or later, or null
 * @param before sent before this time, or null
 */
public record TrafficQuestion(
        Area area,
        Direction direction,
        @Nullable List<String> schools,
        @Nullable TransferState state,
        boolean waiting,
        @Nullable Instant from,
        @Nullable Instant before) {

    private static final String SENT = "source = any(cast(:schools as char(7)[]))";
    private static final String RECEIVED = "destination = any(cast(:schools as char(7)[]))";

    /** SQL; ids begin with the time, or the time at most a day before at which the form was opened. */
    String conditions() {
        List<String> all = new ArrayList<>();
        all.add(direction.condition());
        if (schools != null) {
            all.add(direction == Direction.RECEIVED ? RECEIVED : SENT + " or " + RECEIVED);
        }
        if (state != null) {
            all.add("state = :state");
        }
        if (waiting) {
            all.add(Uncollected.WAITS);
        }
        if (from != null) {
            all.add("uploaded_at >= :from and id >= first_id_at(:from - interval '1 day')");
        }
        if (before != null) {
            all.add("uploaded_at < :before and id < first_id_at(:before)");
        }
        return all.stream().map(one -> "(" + one + ")").collect(Collectors.joining(" and "));
    }
}
