package uk.s2s.service.chasing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.identifiers.SchoolNumber;

/** Remembers since when schools that files wait for have been closed: a directory that was imported wrongly is soon put right. */
@Repository
class ClosedReceivers {

    private final JdbcClient sql;

    ClosedReceivers(JdbcClient sql) {
        this.sql = sql;
    }

    /** From now on if it is new. */
    Instant since(SchoolNumber closed, Instant now) {
        return sql.sql("""
                        insert into closed_receiver as known (number, since) values (?, ?)
                        on conflict (number) do update set since = known.since returning since
                        """)
                .params(closed.value(), now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> row.getTimestamp("since").toInstant())
                .single();
    }

    /** What is open again begins anew. */
    void forgetAllBut(List<SchoolNumber> closed) {
        sql.sql("delete from closed_receiver where number <> all(cast(? as char(7)[]))")
                .params((Object) closed.stream().map(SchoolNumber::value).toArray(String[]::new))
                .update();
    }
}
