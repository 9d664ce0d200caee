package uk.s2s.service.transfers.traffic;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import uk.s2s.service.schools.Area;

/** SQL over {@code transfer} that tells whether a number belongs to a local authority, so that the indexes are used. */
final class Own {

    static final String SENDER = own("source");
    static final String RECEIVER = own("destination");

    private Own() {}

    private static String own(String column) {
        return "(%1$s between cast(:lowest as char(7)) and cast(:highest as char(7)) or %1$s = any(cast(:former as char(7)[])))"
                .formatted(column);
    }

    /** Fills in whose. */
    static StatementSpec of(Area area, StatementSpec statement) {
        return statement
                .param("lowest", area.lowest())
                .param("highest", area.highest())
                .param("former", area.formerNumbers().toArray(String[]::new));
    }
}
