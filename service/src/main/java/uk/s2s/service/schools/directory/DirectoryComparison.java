package uk.s2s.service.schools.directory;

import static java.util.Map.entry;
import static uk.s2s.service.schools.directory.ChangeKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.OrganisationUsers;
import uk.s2s.service.schools.directory.Changes.Change;
import uk.s2s.service.schools.directory.Changes.Group;

/**
 * Holds an import against the directory. A school closes when its number has an open establishment now and none
 * afterwards: when an academy takes the number over, nothing changes for those who send to it.
 */
@Component
class DirectoryComparison {

    /** In each query {@code e} is the directory and {@code i} the import; columns number, name, detail. */
    private static final String CLOSE = """
            select e.number, e.name, coalesce('closed ' || to_char(i.closed, 'DD.MM.YYYY'), '') as detail
              from establishment e join incoming i on i.urn = e.urn
             where e.is_open and e.number is not null
               and not (i.is_open and i.number is not null)
               and not exists (select from incoming o where o.number = e.number and o.is_open)
               and not exists (select from establishment o
                                where o.number = e.number and o.is_open
                                  and not exists (select from incoming p where p.urn = o.urn))
            """;

    private static final String RENUMBER = """
            select e.number, e.name, 'becomes ' || i.number as detail
              from establishment e join incoming i on i.urn = e.urn
             where e.is_open and i.is_open and i.number <> e.number
            """;

    private static final Map<ChangeKind, String> QUERIES = Map.ofEntries(
            entry(WITH_ACCOUNTS, """
                    select number, name,
                           concat_ws(', ', accounts || case accounts when 1 then ' account' else ' accounts' end,
                                     nullif(detail, '')) as detail
                      from (%s union all %s) gone
                      join unnest(:numbers, :accounts) used (number, accounts) using (number)
                    """.formatted(CLOSE, RENUMBER)),
            entry(CLOSED, CLOSE),
            entry(RENUMBERED, RENUMBER),
            entry(REOPENED, """
                    select i.number, i.name, '' as detail from establishment e join incoming i on i.urn = e.urn
                     where not e.is_open and i.is_open
                    """),
            entry(ADDED, """
                    select i.number, i.name, case i.status when 4 then 'proposed to open' else '' end as detail
                      from incoming i left join establishment e on e.urn = i.urn
                     where e.urn is null and i.status <> 2
                    """),
            entry(HISTORY, """
                    select i.number, i.name, '' as detail from incoming i left join establishment e on e.urn = i.urn
                     where e.urn is null and i.status = 2
                    """),
            entry(RENAMED, """
                    select i.number, e.name, 'becomes ' || i.name as detail
                      from establishment e join incoming i on i.urn = e.urn
                     where i.is_open and i.name <> e.name
                    """),
            entry(DETAILS, """
                    select i.number, i.name, '' as detail from establishment e join incoming i on i.urn = e.urn
                     where (e.type, e.phase, e.status, e.opened, e.closed, e.street, e.locality, e.address3, e.town, e.county,
                            e.postcode, e.website, e.la_name, e.previous_number)
                           is distinct from
                           (i.type, i.phase, i.status, i.opened, i.closed, i.street, i.locality, i.address3, i.town, i.county,
                            i.postcode, i.website, i.la_name, i.previous_number)
                    """),
            entry(MISSING, """
                    select e.number, e.name, '' as detail from establishment e left join incoming i on i.urn = e.urn
                     where e.is_open and i.urn is null and exists (select from incoming)
                    """),
            entry(LINKS, """
                    select null as number, coalesce(i.predecessor_name, 'URN ' || i.predecessor) as name,
                           'taken over by ' || coalesce(i.successor_name, 'URN ' || i.successor) as detail
                      from links i left join succession s using (predecessor, successor) where s.predecessor is null
                    """),
            entry(LINK_DETAILS, """
                    select null as number, '' as name, '' as detail
                      from links i join succession s using (predecessor, successor)
                     where (i.kind, i.since) is distinct from (s.kind, s.since)
                    """));

    private static final String WITH = """
            with incoming as materialized (select * from incoming_establishment where import = :import),
                 links as (
                    select predecessor, successor, max(kind) as kind, max(since) as since,
                           max(predecessor_name) as predecessor_name, max(successor_name) as successor_name
                      from incoming_link where import = :import group by predecessor, successor)
            """;

    private static final int NAMED = 20;

    private final JdbcClient sql;

    private final OrganisationUsers users;

    DirectoryComparison(JdbcClient sql, OrganisationUsers users) {
        this.sql = sql;
        this.users = users;
    }

    Changes compare(UUID id) {
        List<Group> groups = new ArrayList<>();
        Map<SchoolNumber, Integer> used = users.count();
        for (ChangeKind kind : ChangeKind.values()) {
            Group group = group(kind, id, used);
            if (group.count() > 0) {
                groups.add(group);
            }
        }
        int open = sql.sql("select count(*) from establishment where is_open")
                .query(Integer.class)
                .single();
        return new Changes(open, List.copyOf(groups));
    }

    private Group group(ChangeKind kind, UUID id, Map<SchoolNumber, Integer> used) {
        String query = WITH + "select *, count(*) over () as total from (" + QUERIES.get(kind)
                + ") found order by number, name limit " + (kind.isNamed() ? NAMED : 1);
        int[] total = {0};
        List<Change> first = sql.sql(query)
                .param("import", id)
                .params(kind == WITH_ACCOUNTS ? parametersOf(used) : Map.of())
                .query((row, index) -> {
                    total[0] = row.getInt("total");
                    return new Change(row.getString("number"), row.getString("name"), row.getString("detail"));
                })
                .list();
        return new Group(kind, total[0], kind.isNamed() ? first : List.of());
    }

    private static Map<String, ?> parametersOf(Map<SchoolNumber, Integer> used) {
        List<SchoolNumber> numbers = List.copyOf(used.keySet());
        return Map.of(
                "numbers", numbers.stream().map(SchoolNumber::value).toArray(String[]::new),
                "accounts", numbers.stream().map(used::get).toArray(Integer[]::new));
    }
}
