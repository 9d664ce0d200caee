package uk.s2s.service.requests;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.identifiers.SchoolNumber;

/** The SQL of requests that follow a side to another number. */
@Repository
class FollowingStore {

    /** Which side moves; its name is that of the column. */
    enum Moved {
        ASKER,
        ASKED;

        private String in(String query) {
            return query.replace("{side}", name().toLowerCase(Locale.ROOT));
        }
    }

    private final JdbcClient sql;

    FollowingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Numbers that open requests bear at first on this side. */
    List<SchoolNumber> numbers(Moved side) {
        return sql.sql(side.in(
                        "select distinct coalesce(first_{side}, {side}) as number from request where state = 'OPEN'"))
                .query((row, index) -> new SchoolNumber(row.getString("number")))
                .list();
    }

    /** Open requests that bore this number at first and are somewhere else than they belong now; locked. */
    List<Request> astray(Moved side, SchoolNumber first, SchoolNumber now, int most) {
        return sql.sql(side.in("""
                        select * from request where state = 'OPEN' and coalesce(first_{side}, {side}) = ? and {side} <> ?
                         order by id limit ? for update skip locked
                        """))
                .params(first.value(), now.value(), most)
                .query(RequestRows::request)
                .list();
    }

    /** @return false if that would be a request to oneself, or the same is asked for there already */
    boolean move(Moved side, UUID request, SchoolNumber to) {
        return sql.sql(side.in("""
                                update request r set {side} = :to, first_{side} = nullif(coalesce(first_{side}, {side}), :to)
                                 where id = :request and asker <> :to and asked <> :to
                                   and not exists (select from request o where o.state = 'OPEN' and o.pupil_hash = r.pupil_hash
                                                      and o.asker = case '{side}' when 'asker' then :to else r.asker end
                                                      and o.asked = case '{side}' when 'asked' then :to else r.asked end)
                                """))
                        .param("to", to.value())
                        .param("request", request)
                        .update()
                == 1;
    }

    /** Requests that a file has answered go with the file to its new receiver. */
    List<Request> moveAnswered(UUID file, UUID sentOn, SchoolNumber to) {
        return sql.sql("""
                        update request set transfer = :sentOn, first_asker = coalesce(first_asker, asker), asker = :to
                         where transfer = :file and state in ('ANSWERED', 'DECLINED') and asked <> :to returning *
                        """)
                .param("file", file)
                .param("sentOn", sentOn)
                .param("to", to.value())
                .query(RequestRows::request)
                .list();
    }
}
