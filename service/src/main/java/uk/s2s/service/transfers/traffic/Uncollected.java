package uk.s2s.service.transfers.traffic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.s2s.service.pages.Times;
import uk.s2s.service.schools.Area;

/** Files that an authority's schools have not collected. No check of who asks: the caller makes it. */
@Service
public class Uncollected {

    /** SQL over {@code transfer}: its receiver still has to collect it. */
    static final String WAITS = "(state in ('AWAITING_COLLECTION', 'ACCEPTED') and content_removed_at is null)";

    private static final String BY_RECEIVER = """
            select destination, array_agg(width_bucket(uploaded_at, cast(:starts as timestamptz[]))) as bands
              from transfer where %s and %s group by destination order by count(*) desc, destination
            """.formatted(WAITS, Own.RECEIVER);

    private final JdbcClient sql;
    private final Clock clock;

    Uncollected(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Receivers for whom something waits, those with most first. */
    public List<WaitingAt> byReceiver(Area area) {
        LocalDate today = Times.dayOf(clock.instant());
        String[] oldestFirst =
                AgeBand.starts(today).stream().sorted().map(Instant::toString).toArray(String[]::new);
        return Own.of(area, sql.sql(BY_RECEIVER))
                .param("starts", oldestFirst)
                .query(Uncollected::row)
                .list();
    }

    /** Buckets count from 1 for the oldest. */
    private static WaitingAt row(ResultSet row, int index) throws SQLException {
        var buckets = Arrays.stream((Integer[]) row.getArray("bands").getArray())
                .collect(Collectors.groupingBy(bucket -> bucket, Collectors.summingInt(bucket -> 1)));
        List<Integer> counts = Arrays.stream(AgeBand.values())
                .map(band -> buckets.getOrDefault(AgeBand.values().length - band.ordinal(), 0))
                .toList();
        return new WaitingAt(row.getString("destination"), counts);
    }
}
