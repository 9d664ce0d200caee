package uk.s2s.service.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries that no seal covers. */
@Component
class LooseEntries {

    private static final String IN_NO_SEAL =
            "not id <@ (select coalesce(range_agg(covered), '{}') from audit_seal where highest >= ?)";
    private static final int SHOWN = 100;

    private final JdbcClient sql;

    LooseEntries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Ids of at most {@value #SHOWN} of those up to this id. */
    List<Long> upTo(long id) {
        return sql.sql("select id from audit_entry where id <= ? and " + IN_NO_SEAL + " order by id limit " + SHOWN)
                .params(id, 0)
                .query(Long.class)
                .list();
    }

    long countAfter(long id) {
        return sql.sql("select count(*) from audit_entry where id > ? and " + IN_NO_SEAL)
                .params(id, id)
                .query(Long.class)
                .single();
    }
}
