package uk.s2s.service.transfers.traffic;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import uk.s2s.service.schools.Area;

/** How many files an authority's schools send and collect, and how soon. No check of who asks: the caller makes it. */
@Service
public class TrafficSums {

    /** What a closed school's successor or a lost pupil's new school got was sent once. */
    private static final String SENT = """
            select width_bucket(uploaded_at, cast(:starts as timestamptz[])) as bucket, count(*) as files
              from transfer
             where %s and uploaded_at >= :from and uploaded_at < :before
               and id >= first_id_at(:from - interval '1 day') and id < first_id_at(:before)
               and sent_on_from is null and state not in ('RECEIVED', 'REFUSED', 'NOT_SENT')
             group by 1
            """.formatted(Own.SENDER);

    private static final String COLLECTED = """
            select width_bucket(changed_at, cast(:starts as timestamptz[])) as bucket, count(*) as files
              from transfer
             where %s and state = 'COLLECTED' and changed_at >= :from and changed_at < :before
             group by 1
            """.formatted(Own.RECEIVER);

    private static final String TIMES = """
            select width_bucket(extract(epoch from changed_at - uploaded_at), array[%s]::numeric[]) as bucket, count(*) as files
              from transfer
             where %s and state = 'COLLECTED' and changed_at >= :from and changed_at < :before
             group by 1
            """.formatted(TimeBand.seconds(), Own.RECEIVER);

    private final JdbcClient sql;

    TrafficSums(JdbcClient sql) {
        this.sql = sql;
    }

    /** Files that own schools sent, by the periods that begin at these times. */
    public List<Integer> sent(Area area, List<Instant> starts, Instant before) {
        return byPeriod(SENT, area, starts, before);
    }

    /** Files that own schools said to have downloaded, by the periods that begin at these times. */
    public List<Integer> collected(Area area, List<Instant> starts, Instant before) {
        return byPeriod(COLLECTED, area, starts, before);
    }

    private List<Integer> byPeriod(String query, Area area, List<Instant> starts, Instant before) {
        StatementSpec statement = between(query, area, starts.get(0), before)
                .param("starts", starts.stream().map(Instant::toString).toArray(String[]::new));
        return counts(statement, starts.size());
    }

    /** Files that own schools collected within the time, by {@link TimeBand}. */
    public List<Integer> timesUntilCollected(Area area, Instant from, Instant before) {
        return counts(between(TIMES, area, from, before), TimeBand.values().length);
    }

    private StatementSpec between(String query, Area area, Instant from, Instant before) {
        return Own.of(area, sql.sql(query)).param("from", utc(from)).param("before", utc(before));
    }

    private static List<Integer> counts(StatementSpec statement, int buckets) {
        Integer[] counts = Collections.nCopies(buckets, 0).toArray(Integer[]::new);
        statement.query(row -> {
            counts[row.getInt("bucket") - 1] = row.getInt("files");
        });
        return Arrays.asList(counts);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
