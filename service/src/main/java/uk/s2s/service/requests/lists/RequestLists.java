package uk.s2s.service.requests.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import uk.s2s.service.requests.Request;
import uk.s2s.service.requests.RequestRows;

/** Lists of requests: open ones first, the longest due on top. No check of who asks: the caller makes it. */
@Repository
public class RequestLists {

    /** Lines of a CSV at most; a spreadsheet opens no more than about a million, and nobody reads so many. */
    public static final int MOST_IN_CSV = 50_000;

    private static final int BATCH = 1000;
    private static final String ORDER = " order by (state <> 'OPEN'), due_on, id";

    private final JdbcClient sql;

    RequestLists(JdbcClient sql) {
        this.sql = sql;
    }

    public int count(RequestQuestion question) {
        return ask("select count(*) from request where " + question.conditions(), question)
                .query(Integer.class)
                .single();
    }

    public List<Request> page(RequestQuestion question, int offset, int limit) {
        return ask(all(question) + ORDER + " limit :limit offset :offset", question)
                .param("limit", limit)
                .param("offset", offset)
                .query(RequestRows::request)
                .list();
    }

    /**
     * Gives all, or the first so many; holds no more than a batch of them, and no connection while whoever takes them is slow.
     *
     * @return whether there are more
     */
    public boolean each(RequestQuestion question, int most, Consumer<Request> to) {
        int left = most;
        List<Request> batch = new ArrayList<>();
        do {
            batch = after(batch.isEmpty() ? null : batch.get(batch.size() - 1), question, Math.min(BATCH, left + 1));
            batch.stream().limit(left).forEach(to);
            left -= batch.size();
        } while (batch.size() == BATCH && left >= 0);
        return left < 0;
    }

    private List<Request> after(@Nullable Request last, RequestQuestion question, int limit) {
        if (last == null) {
            return page(question, 0, limit);
        }
        String later = " and (state <> 'OPEN', due_on, id) > (:closed, :due, :id)";
        return ask(all(question) + later + ORDER + " limit :limit", question)
                .param("closed", !last.isOpen())
                .param("due", last.dueOn())
                .param("id", last.id())
                .param("limit", limit)
                .query(RequestRows::request)
                .list();
    }

    private static String all(RequestQuestion question) {
        return "select * from request where " + question.conditions();
    }

    private StatementSpec ask(String query, RequestQuestion question) {
        return sql.sql(query).params(question.values());
    }
}
