package uk.s2s.service.transfers.traffic;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import uk.s2s.service.schools.Area;
import uk.s2s.service.schools.AreaSql;

/** SQL over {@code transfer} that tells whether a side belongs to a local authority. */
final class Own {

    static final String SENDER = AreaSql.holds("source");
    static final String RECEIVER = AreaSql.holds("destination");

    private Own() {}

    /** Fills in whose. */
    static StatementSpec of(Area area, StatementSpec statement) {
        return AreaSql.with(area, statement);
    }
}
