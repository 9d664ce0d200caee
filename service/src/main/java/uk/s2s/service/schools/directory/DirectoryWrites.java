package uk.s2s.service.schools.directory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;

/** How what an import has brought becomes the directory. */
@Component
class DirectoryWrites {

    private final JdbcClient sql;

    DirectoryWrites(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until the transaction ends nobody else changes the directory; everybody may read. */
    void lock() {
        sql.sql("lock table establishment in share row exclusive mode").update();
    }

    /** An open school before and after, whose number is another. */
    record Renumbered(SchoolNumber former, SchoolNumber number, boolean formerTakenOver) {}

    /** Those whose number the import would change. */
    List<Renumbered> renumbered(UUID id) {
        return sql.sql("""
                        select e.number as former, i.number,
                               exists (select from incoming_establishment o
                                        where o.import = i.import and o.number = e.number and o.is_open) as taken_over
                          from establishment e join incoming_establishment i using (urn)
                         where i.import = ? and e.is_open and i.is_open and e.number <> i.number
                         order by e.number
                        """)
                .param(id)
                .query((row, index) -> new Renumbered(
                        new SchoolNumber(row.getString("former")),
                        new SchoolNumber(row.getString("number")),
                        row.getBoolean("taken_over")))
                .list();
    }

    /** Makes all that an import has brought part of the directory. */
    void takeOver(UUID id) {
        keepFormerNumbers(id);
        takeOverSchools(id);
        takeOverAuthorities(id);
        takeOverLinks(id);
        renewWords();
    }

    /** Those that the register tells, and those that change now. */
    private void keepFormerNumbers(UUID id) {
        sql.sql("""
                insert into former_number (number, urn)
                select previous_number, urn from incoming_establishment
                 where import = :import and previous_number <> number
                union
                select e.number, e.urn from establishment e join incoming_establishment i using (urn)
                 where i.import = :import and e.number <> i.number
                on conflict do nothing
                """).param("import", id).update();
    }

    private void takeOverSchools(UUID id) {
        String columns = SchoolTable.COLUMNS;
        sql.sql("""
                insert into establishment (%1$s)
                select %1$s from incoming_establishment where import = ?
                on conflict (urn) do update
                   set (%1$s) = (%2$s)
                 where (%3$s) is distinct from (%2$s)
                """.formatted(columns, each("excluded", columns), each("establishment", columns)))
                .param(id)
                .update();
    }

    private static String each(String table, String columns) {
        return Stream.of(columns.split(","))
                .map(column -> table + "." + column.strip())
                .collect(Collectors.joining(", "));
    }

    private void takeOverAuthorities(UUID id) {
        sql.sql("""
                insert into local_authority (code, name)
                select distinct on (left(number, 3)) left(number, 3), la_name from incoming_establishment
                 where import = ? and number is not null and la_name <> '' and is_open
                 order by left(number, 3), la_name
                on conflict (code) do update set name = excluded.name where local_authority.name <> excluded.name
                """).param(id).update();
    }

    /** The register has most links twice, once from either side, each with the other's name. */
    void takeOverLinks(UUID id) {
        sql.sql("""
                insert into succession (predecessor, successor, kind, since, predecessor_name, successor_name)
                select predecessor, successor, max(kind), max(since), max(predecessor_name), max(successor_name)
                  from incoming_link where import = ? group by predecessor, successor
                on conflict (predecessor, successor) do update
                   set kind = excluded.kind,
                       since = excluded.since,
                       predecessor_name = coalesce(excluded.predecessor_name, succession.predecessor_name),
                       successor_name = coalesce(excluded.successor_name, succession.successor_name)
                """).param(id).update();
        sql.sql("delete from incoming_link where import = ?").param(id).update();
    }

    /** The words by which open schools are found, for misspelt ones. */
    void renewWords() {
        sql.sql("delete from directory_word").update();
        sql.sql("""
                insert into directory_word (word, uses)
                select word, ndoc from ts_stat('select found_by from establishment where is_open', 'abc')
                """).update();
        sql.sql("select gin_clean_pending_list('establishment_found_by')")
                .query(Long.class)
                .single();
        sql.sql("analyze establishment").update(); // which words are common decides how a search goes
    }
}
