package uk.s2s.service.schools.directory;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How what an import has brought becomes the directory. */
@Component
class DirectoryWrites {

    private final JdbcClient sql;

    DirectoryWrites(JdbcClient sql) {
        this.sql = sql;
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
    }
}
