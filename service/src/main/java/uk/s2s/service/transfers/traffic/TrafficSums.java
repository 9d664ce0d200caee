package uk.s2s.service.transfers.traffic;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.s2s.service.database.PeriodCounts;
import uk.s2s.service.schools.Area;

/** How many files an authority's schools send and collect, and how soon. No check of who asks: the caller makes it. */
@Service
public class TrafficSums {

    /** What a closed school's successor or a lost pupil's new school got was sent once. */
    /** What a closed school's successor or a lost pupil's new school got was sent once. */
    private static final String SENT =
            """
            select %s as bucket, count(*) as rows
              from transfer
             where %s and %s and id >= first_id_at(:from - interval '1 day') and id < first_id_at(:before)
               and sent_on_from is null and state not in ('RECEIVED', 'REFUSED', 'NOT_SENT')
             group by 1
            """.formatted(PeriodCounts.period("uploaded_at"), Own.SENDER, PeriodCounts.within("uploaded_at"));

    private static final String COLLECTED =
            """
            select %s as bucket, count(*) as rows
              from transfer
             where %s and state = 'COLLECTED' and %s
             group by 1
            """.formatted(PeriodCounts.period("changed_at"), Own.RECEIVER, PeriodCounts.within("changed_at"));

    private static final String TIMES =
            """
            select width_bucket(extract(epoch from changed_at - uploaded_at), array[%s]::numeric[]) as bucket, count(*) as rows
              from transfer
             where %s and state = 'COLLECTED' and %s
             group by 1
            """.formatted(TimeBand.seconds(), Own.RECEIVER, PeriodCounts.within("changed_at"));

    private final JdbcClient sql;

    TrafficSums(JdbcClient sql) {
        this.sql = sql;
    }

    /** Files that own schools sent, by the periods that begin at these times. */
    public List<Integer> sent(Area area, List<Instant> starts, Instant before) {
        return PeriodCounts.of(Own.of(area, sql.sql(SENT)), starts, before);
    }

    /** Files that own schools said to have downloaded, by the periods that begin at these times. */
    public List<Integer> collected(Area area, List<Instant> starts, Instant before) {
        return PeriodCounts.of(Own.of(area, sql.sql(COLLECTED)), starts, before);
    }

    /** Files that own schools collected within the time, by {@link TimeBand}. */
    public List<Integer> timesUntilCollected(Area area, Instant from, Instant before) {
        return PeriodCounts.byBucket(
                Own.of(area, sql.sql(TIMES))
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .param("before", before.atOffset(ZoneOffset.UTC)),
                TimeBand.values().length);
    }
}
