package uk.s2s.service.schools;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** SQL that tells whether a number belongs to a local authority's area, so that an index on its column is used. */
public final class AreaSql {

    private AreaSql() {}

    /** @param column of seven characters */
    public static String holds(String column) {
        return "(%1$s between cast(:lowest as char(7)) and cast(:highest as char(7)) or %1$s = any(cast(:former as char(7)[])))"
                .formatted(column);
    }

    /** Fills in whose area. */
    public static StatementSpec with(Area area, StatementSpec statement) {
        return statement
                .param("lowest", area.lowest())
                .param("highest", area.highest())
                .param("former", area.formerNumbers().toArray(String[]::new));
    }
}
