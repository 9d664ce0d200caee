package uk.s2s.service.chasing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.identifiers.SchoolNumber;

/** Remembers since when a closed school's successor has been certain: a directory that was imported wrongly is soon put right. */
@Repository
class CertainSuccessors {

    private final JdbcClient sql;

    CertainSuccessors(JdbcClient sql) {
        this.sql = sql;
    }

    /** Since when it has been this one, as far as was seen; from now on if it is new or was another. */
    Instant since(SchoolNumber closed, SchoolNumber successor, Instant now) {
        return sql.sql("""
                        insert into certain_successor as known (closed, successor, since) values (?, ?, ?)
                        on conflict (closed) do update set successor = excluded.successor,
                            since = case when known.successor = excluded.successor then known.since else excluded.since end
                        returning since
                        """)
                .params(closed.value(), successor.value(), utc(now))
                .query((row, index) -> row.getTimestamp("since").toInstant())
                .single();
    }

    /** What is open again, or in doubt, begins anew. */
    void forgetAllBut(List<SchoolNumber> closed) {
        sql.sql("delete from certain_successor where closed <> all(cast(? as char(7)[]))")
                .params((Object) closed.stream().map(SchoolNumber::value).toArray(String[]::new))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
