package uk.s2s.service.requests;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.s2s.service.database.PeriodCounts;
import uk.s2s.service.schools.Area;
import uk.s2s.service.schools.AreaSql;

/** How often an authority's schools are asked for pupils' files, and how often they answer. No check of who asks: the caller makes it. */
@Service
public class RequestSums {

    private static final String ASKED =
            """
            select %s as bucket, count(*) as rows from request where %s and %s group by 1
            """.formatted(PeriodCounts.period("asked_at"), AreaSql.holds("asked"), PeriodCounts.within("asked_at"));

    private static final String ANSWERED =
            """
            select %s as bucket, count(*) as rows from request
             where %s and state in ('ANSWERED', 'DECLINED') and %s group by 1
            """.formatted(PeriodCounts.period("changed_at"), AreaSql.holds("asked"), PeriodCounts.within("changed_at"));

    private final JdbcClient sql;

    RequestSums(JdbcClient sql) {
        this.sql = sql;
    }

    /** Requests that own schools got, by the periods that begin at these times. */
    public List<Integer> asked(Area area, List<Instant> starts, Instant before) {
        return PeriodCounts.of(AreaSql.with(area, sql.sql(ASKED)), starts, before);
    }

    /** Requests that own schools answered, with a file or without, by the periods that begin at these times. */
    public List<Integer> answered(Area area, List<Instant> starts, Instant before) {
        return PeriodCounts.of(AreaSql.with(area, sql.sql(ANSWERED)), starts, before);
    }
}
