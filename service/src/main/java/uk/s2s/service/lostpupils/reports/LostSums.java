package uk.s2s.service.lostpupils.reports;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.s2s.service.database.PeriodCounts;
import uk.s2s.service.schools.Area;
import uk.s2s.service.schools.AreaSql;

/** How many pupils an authority's schools lose, and how many of them are found. No check of who asks: the caller makes it. */
@Service
public class LostSums {

    /** As it stands in the index. */
    private static final String SCHOOL = "school collate \"C\"";

    private static final String HELD =
            """
            select %s as bucket, count(*) as rows from lost_pupil
             where %s and standing in ('HELD', 'FOUND', 'PASSED_ON') and %s group by 1
            """.formatted(PeriodCounts.period("held_at"), AreaSql.holds(SCHOOL), PeriodCounts.within("held_at"));

    private static final String FOUND =
            """
            select %s as bucket, count(*) as rows from lost_pupil
             where %s and standing in ('FOUND', 'PASSED_ON') and %s group by 1
            """.formatted(PeriodCounts.period("changed_at"), AreaSql.holds(SCHOOL), PeriodCounts.within("changed_at"));

    private final JdbcClient sql;

    LostSums(JdbcClient sql) {
        this.sql = sql;
    }

    /** Pupils whose files own schools sent to the database, by the periods that begin at these times. */
    public List<Integer> held(Area area, List<Instant> starts, Instant before) {
        return PeriodCounts.of(AreaSql.with(area, sql.sql(HELD)), starts, before);
    }

    /** Of all that own schools ever lost, those who were found or passed on in these periods. */
    public List<Integer> found(Area area, List<Instant> starts, Instant before) {
        return PeriodCounts.of(AreaSql.with(area, sql.sql(FOUND)), starts, before);
    }
}
