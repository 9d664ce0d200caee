package uk.s2s.service.schools;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;

/** Follows the register's links from a closed school to the open ones that took over. */
@Component
class Successions {

    /**
     * One row an end of the chain: an open school, or one that is closed without an heir or not in the directory. Of
     * the establishments that have had the number, the last to close begins it.
     */
    private static final String ENDS = """
            with recursive origin as (
                select urn from establishment
                 where number = :number or urn in (select urn from former_number where number = :number)
                 order by
                """ + Schools.NOW_FIRST + """
                 limit 1
            ), chain (urn, split) as (
                select urn, false from origin
                union
                select s.successor, chain.split or s.kind ilike '%split%'
                  from chain
                  join establishment e on e.urn = chain.urn and not e.is_open
                  join succession s on s.predecessor = chain.urn
            )
            select e.number, e.name, coalesce(e.is_open, false) as is_open, bool_or(chain.split) as split
              from chain left join establishment e on e.urn = chain.urn
             where e.is_open is not false or not exists (select from succession s where s.predecessor = chain.urn)
             group by chain.urn, e.number, e.name, e.is_open
             order by e.number
            """;

    /** @param organisation null unless the chain ends in an open school that has a number */
    private record End(@Nullable Organisation organisation, boolean split) {}

    private final JdbcClient sql;

    Successions(JdbcClient sql) {
        this.sql = sql;
    }

    Succession of(SchoolNumber number) {
        List<End> ends = sql.sql(ENDS)
                .param("number", number.value())
                .query(Successions::end)
                .list();
        List<Organisation> open = ends.stream()
                .map(End::organisation)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        boolean doubt = ends.stream().anyMatch(end -> end.organisation() == null || end.split());
        return doubt ? Succession.perhaps(open) : Succession.among(open);
    }

    private static End end(ResultSet row, int index) throws SQLException {
        boolean reachable = row.getBoolean("is_open") && row.getString("number") != null;
        return new End(reachable ? Organisations.row(row, index) : null, row.getBoolean("split"));
    }
}
