package uk.s2s.service.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Counts rows by periods that follow one another. */
public final class PeriodCounts {

    private PeriodCounts() {}

    /** SQL for the number of the period, from 1, that the time in a column belongs to. */
    public static String period(String column) {
        return "width_bucket(%s, cast(:starts as timestamptz[]))".formatted(column);
    }

    /** SQL for whether the time in a column belongs to any of the periods. */
    public static String within(String column) {
        return "%1$s >= :from and %1$s < :before".formatted(column);
    }

    /**
     * One number for each period.
     *
     * @param statement selects {@link #period} as {@code bucket} and {@code count(*)} as {@code rows}; it may say {@link #within}
     * @param starts of the periods, ascending
     * @param before the end of the last one
     */
    public static List<Integer> of(StatementSpec statement, List<Instant> starts, Instant before) {
        return byBucket(
                statement
                        .param("starts", starts.stream().map(Instant::toString).toArray(String[]::new))
                        .param("from", starts.get(0).atOffset(ZoneOffset.UTC))
                        .param("before", before.atOffset(ZoneOffset.UTC)),
                starts.size());
    }

    /** The same of buckets that are no periods, 0 where there is none. */
    public static List<Integer> byBucket(StatementSpec statement, int buckets) {
        Integer[] counts = Collections.nCopies(buckets, 0).toArray(Integer[]::new);
        statement.query(row -> {
            counts[row.getInt("bucket") - 1] = row.getInt("rows");
        });
        return Arrays.asList(counts);
    }
}
