package uk.s2s.service.requests;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import uk.s2s.identifiers.SchoolNumber;

/** The SQL of lists of requests. */
@Repository
class RequestLists {

    /** Whose requests. */
    enum Side {
        OF_US("asked = :own"),
        BY_US("asker = :own"),
        /** Of schools in the local authority's area, whichever side they are on. */
        AREA("(left(asker, 3) = left(:own, 3) or left(asked, 3) = left(:own, 3))");

        private final String condition;

        Side(String condition) {
            this.condition = condition;
        }
    }

    enum Which {
        OPEN("state = 'OPEN'"),
        OVERDUE("state = 'OPEN' and due_on < :today"),
        CLOSED("state <> 'OPEN'"),
        ALL("true");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    private final JdbcClient sql;

    RequestLists(JdbcClient sql) {
        this.sql = sql;
    }

    int count(SchoolNumber own, Side side, Which which, LocalDate today) {
        return query("select count(*)", own, side, which, "", today)
                .query(Integer.class)
                .single();
    }

    /** Open ones first, the longest due on top; then the others, the latest on top. */
    List<Request> page(SchoolNumber own, Side side, Which which, LocalDate today, int offset, int limit) {
        String order = """
                 order by state <> 'OPEN', case when state = 'OPEN' then due_on end, changed_at desc, id limit :limit offset :offset
                """;
        return query("select *", own, side, which, order, today)
                .param("limit", limit)
                .param("offset", offset)
                .query(RequestStore::request)
                .list();
    }

    private StatementSpec query(
            String select, SchoolNumber own, Side side, Which which, String order, LocalDate today) {
        return sql.sql("%s from request where %s and %s and :today is not null%s"
                        .formatted(select, side.condition, which.condition, order))
                .param("own", own.value())
                .param("today", today);
    }
}
